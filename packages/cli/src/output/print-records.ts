import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { checkFields } from './check-fields.ts'
import { compactPrinter } from './compact-printer.ts'
import { csvPrinter } from './csv-printer.ts'
import type { Format } from './format.ts'
import { jsonPrinter, ndjsonPrinter } from './json-printer.ts'
import type { PrintOptions } from './print-options.ts'
import { readAhead } from './read-ahead.ts'
import type { RecordPrinter } from './record-printer.ts'
import { tablePrinter } from './table-printer.ts'
import { writeText } from './write-text.ts'

export type { Row }

/** Records that decide on columns, on their widths and on whether a field exists. */
const recordsAhead = 100

const printers: Readonly<
  Record<Format, (first: readonly Row[], options: PrintOptions) => RecordPrinter | Promise<RecordPrinter>>
> = {
  table: tablePrinter,
  compact: compactPrinter,
  csv: csvPrinter,
  json: (_, options) => jsonPrinter(options),
  ndjson: (_, options) => ndjsonPrinter(options),
}

/**
 * Prints records as they come, and holds at most the first hundred in memory. JSON without chosen fields waits for none.
 * The next record is asked for when the output has taken the one before.
 *
 * @returns the number of records
 * @throws UsageError for a field of `fields` that none of the first hundred records has
 */
export async function printRecords(
  records: AsyncIterable<unknown> | Iterable<unknown>,
  options: PrintOptions,
): Promise<number> {
  const { format, fields, streams, progress } = options
  const needsNone = (format === 'json' || format === 'ndjson') && !fields
  // JSON without chosen fields is what came, be it a record or not.
  const rows = needsNone ? (records as AsyncIterable<Row> | Iterable<Row>) : asRows(records)
  const { first, all, close } = await readAhead(rows, needsNone ? 0 : recordsAhead)
  try {
    if (fields) checkFields(fields, first, options)
    const printer = await printers[format](first, options)
    if (streams.output.isTTY) progress?.end()
    return await printAll(all, printer, streams)
  } finally {
    await close()
  }
}

/** Records that are no objects, as a list of names has them, become records with one field. */
async function* asRows(records: AsyncIterable<unknown> | Iterable<unknown>): AsyncGenerator<Row, void, undefined> {
  for await (const record of records) yield isRow(record) ? record : { value: record }
}

async function printAll(
  records: AsyncIterable<Row>,
  printer: RecordPrinter,
  { output, errors }: PrintOptions['streams'],
): Promise<number> {
  if (printer.head) await writeText(output, printer.head)
  let count = 0
  for await (const record of records) {
    await writeText(output, await printer.record(record, count))
    count += 1
  }
  if (printer.tail) await writeText(output, printer.tail(count))
  const warning = printer.warning?.()
  if (warning) await writeText(errors, `halo: ${warning}\n`)
  return count
}
