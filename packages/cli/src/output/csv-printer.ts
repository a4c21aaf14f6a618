import { plainText } from '@halopsa/tenant-access/plain-text'
import { fieldNames } from '@halopsa/tenant-access/records/field-names'
import { fieldValue } from '@halopsa/tenant-access/records/field-value'
import type { Row } from '@halopsa/tenant-access/records/row'
import { csvLines } from './csv-lines.ts'
import type { PrintOptions } from './print-options.ts'
import { rawText } from './raw-text.ts'
import type { RecordPrinter } from './record-printer.ts'

/**
 * Prints CSV with a header. Without `--fields`, the columns are the fields of the first records. A later record may have
 * others: these are counted, and a warning names them at the end.
 */
export async function csvPrinter(
  first: readonly Row[],
  { fields, header = [], streams }: Pick<PrintOptions, 'fields' | 'header' | 'streams'>,
): Promise<RecordPrinter> {
  const columns = fields ?? (first.length > 0 ? fieldNames(first) : header)
  const line = await csvLines(streams.output)
  const lost = new LostFields(columns)
  return {
    head: columns.length > 0 ? line(columns) : '',
    record: (record) => {
      if (!fields) lost.look(record)
      return line(columns.map((column) => rawText(fieldValue(record, column))))
    },
    warning: () => lost.warning(),
  }
}

/** Fields of records that have no column. */
class LostFields {
  readonly #columns: ReadonlySet<string>
  readonly #names = new Set<string>()
  #records = 0

  constructor(columns: readonly string[]) {
    this.#columns = new Set(columns)
  }

  look(record: Row): void {
    const names = Object.keys(record).filter((name) => !this.#columns.has(name))
    for (const name of names) this.#names.add(name)
    if (names.length > 0) this.#records += 1
  }

  warning(): string | undefined {
    if (this.#records === 0) return undefined
    const records = this.#records === 1 ? '1 record has' : `${this.#records} records have`
    const names = plainText([...this.#names].join(', '))
    return `${records} fields without a column: ${names}; name columns with --fields, or use --ndjson`
  }
}
