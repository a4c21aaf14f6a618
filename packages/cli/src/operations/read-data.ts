import { UsageError } from '@halopsa/command'
import type { Streams } from '../context.ts'
import { placeOfText, readText } from '../files/read-text.ts'

/**
 * Reads the JSON of `--data`: the text itself, `@FILE`, or `-` for the standard input.
 *
 * @throws UsageError for what is no JSON and for a whole number that would be rounded, with its place; a system error for
 * a file that cannot be read.
 */
export async function readData(argument: string, streams: Streams): Promise<unknown> {
  const json = await readText(argument, streams)
  const place = placeOfText(argument) ?? '--data'
  try {
    return parseJson(json)
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${place}: ${error.message}`, { cause: error })
    throw new UsageError(`${place} has no JSON: ${(error as Error).message}`, { cause: error })
  }
}

/**
 * Parses JSON.
 *
 * @throws UsageError for a whole number that JavaScript would round: another id would be sent. SyntaxError for no JSON.
 */
export function parseJson(json: string): unknown {
  return JSON.parse(json, (_, value, { source = '' }: { source?: string } = {}) => {
    if (Number.isSafeInteger(value) || !/^-?\d+$/.test(source)) return value
    throw new UsageError(`The number ${source} is too large: it would be sent as ${value}`)
  })
}
