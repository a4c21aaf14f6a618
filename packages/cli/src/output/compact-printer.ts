import { plainLine } from '@halopsa/tenant-access/plain-text'
import { dateReader } from '@halopsa/tenant-access/records/date-reader'
import { fieldValue } from '@halopsa/tenant-access/records/field-value'
import type { Row } from '@halopsa/tenant-access/records/row'
import { compactText } from './compact-text.ts'
import type { PrintOptions } from './print-options.ts'
import type { RecordPrinter } from './record-printer.ts'

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
    const { chooseColumns } = await import('@halopsa/tenant-access/records/choose-columns')
    return chooseColumns(records, { details, readDate })
  }
}
