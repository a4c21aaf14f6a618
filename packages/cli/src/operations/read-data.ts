import { UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'
import { placeOfText, readText } from '../files/read-text.ts'

/**
 * Reads the JSON of `--data`: the text itself, `@FILE`, or `-` for the standard input.
 *
 * @throws UsageError for what is no JSON, with its place; a system error for a file that cannot be read.
 */
export async function readData(argument: string, streams: Streams): Promise<unknown> {
  const json = await readText(argument, streams)
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new UsageError(`${placeOfText(argument) ?? '--data'} has no JSON: ${(error as Error).message}`, {
      cause: error,
    })
  }
}
