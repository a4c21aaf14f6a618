import { plainLine } from '@halopsa/tenant-access/plain-text'
import { compactText } from './compact-text.ts'
import { dateReader } from './date-reader.ts'
import { fieldValue } from './field-value.ts'
import type { PrintOptions } from './print-options.ts'
import type { RecordPrinter } from './record-printer.ts'
import type { Row } from './row.ts'

/** Prints a header and a line for each record, separated by tabs. */
export async function compactPrinter(first: readonly Row[], options: PrintOptions): Promise<RecordPrinter> {
  const readDate = await dateReader(options.timeZone)
  const columns = options.fields ?? options.columns ?? (await chosenColumns(first, options))
  const toText = compactText(readDate, options.env)
  const line = (values: readonly string[]) => `${values.join('\t')}\n`
  return {
    head: columns.length > 0 ? line(columns.map(plainLine)) : '',
    record: async (record) => line(await Promise.all(columns.map((column) => toText(fieldValue(record, column))))),
  }

  async function chosenColumns(records: readonly Row[], { details }: PrintOptions): Promise<string[]> {
    const { chooseColumns } = await import('./choose-columns.ts')
    return chooseColumns(records, { details, readDate })
  }
}
