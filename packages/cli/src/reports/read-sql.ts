import { UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'
import { readText } from '../files/read-text.ts'

/**
 * Reads a query: the text itself, `@FILE`, or `-` for the standard input.
 *
 * @throws UsageError for an empty query; a system error for a file that cannot be read.
 */
export async function readSql(argument: string, streams: Pick<Streams, 'input'>): Promise<string> {
  const sql = (await readText(argument, streams)).trim()
  if (sql === '') throw new UsageError('sql has no query', { command: 'sql' })
  // SQL in Halo is one statement inside another, in which a semicolon would be an error.
  return sql.replace(/;$/, '').trimEnd()
}
