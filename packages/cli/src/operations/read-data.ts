import { UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'

/**
 * Reads the JSON of `--data`: the text itself, `@FILE`, or `-` for the standard input.
 *
 * @throws UsageError for what is no JSON, with its place; a system error for a file that cannot be read.
 */
export async function readData(argument: string, streams: Streams): Promise<unknown> {
  const isInput = argument === '-' || argument === '@-'
  const source = isInput ? 'the standard input' : argument.startsWith('@') ? argument.slice(1) : '--data'
  const json = isInput || argument.startsWith('@') ? await readSource(isInput, argument, streams) : argument
  try {
    // A byte order mark, which editors and PowerShell put before a text.
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UsageError(`${source} has no JSON: ${(error as Error).message}`, { cause: error })
  }
}

async function readSource(isInput: boolean, argument: string, streams: Streams): Promise<string> {
  if (isInput) return (await import('node:stream/consumers')).text(streams.input)
  return (await import('node:fs/promises')).readFile(argument.slice(1), 'utf8')
}
