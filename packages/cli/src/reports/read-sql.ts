import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'

/**
 * Reads a query: the text itself, `@FILE`, or `-` for the standard input.
 *
 * @throws UsageError for an empty query; a system error for a file that cannot be read.
 */
export async function readSql(argument: string, { input }: Pick<Streams, 'input'>): Promise<string> {
  // A byte order mark stands before a text of some editors.
  const sql = (await readSource(argument, input)).replace(/^\uFEFF/, '').trim()
  if (sql === '') throw new UsageError('sql has no query', { command: 'sql' })
  // SQL in Halo is one statement inside another, in which a semicolon would be an error.
  return sql.replace(/;$/, '').trimEnd()
}

async function readSource(argument: string, input: Streams['input']): Promise<string> {
  if (argument === '-' || argument === '@-') return text(input)
  return argument.startsWith('@') ? readFile(argument.slice(1), 'utf8') : argument
}
