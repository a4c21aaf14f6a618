import type { Context } from '../context.ts'
import { isData } from '../output/format.ts'
import { printValue } from '../output/print-value.ts'
import { printOptionsOf } from './print-options-of.ts'

/**
 * Prints what a command has to tell: in words, or as data where `--json`, `--ndjson`, `--csv` or `--fields` asks for
 * data.
 *
 * @param words Lines, without a line break at the end.
 * @param isDone Whether the command has changed something: a field of `--fields` that does not exist is a warning then.
 */
export async function printFacts(
  context: Context,
  data: unknown,
  words: () => string,
  { isDone = false }: { isDone?: boolean } = {},
): Promise<void> {
  const options = { ...printOptionsOf(context), isWritten: isDone }
  if (isData(options.format) || options.fields) return printValue(data, options)
  const lines = words()
  if (lines !== '') context.streams.output.write(`${lines}\n`)
}
