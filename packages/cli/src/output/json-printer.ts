import { pickFields } from '@halopsa/tenant-access/records/pick-fields'
import { jsonText } from './json-text.ts'
import type { PrintOptions } from './print-options.ts'
import type { RecordPrinter } from './record-printer.ts'

/** Prints one JSON array, with one record on each line. */
export function jsonPrinter({ fields }: Pick<PrintOptions, 'fields'>): RecordPrinter {
  return {
    head: '[',
    record: (record, index) => `${index > 0 ? ',' : ''}\n${jsonText(fields ? pickFields(record, fields) : record)}`,
    tail: (count) => (count > 0 ? '\n]\n' : ']\n'),
  }
}

/** Prints one record as JSON on each line. */
export function ndjsonPrinter({ fields }: Pick<PrintOptions, 'fields'>): RecordPrinter {
  return { head: '', record: (record) => `${jsonText(fields ? pickFields(record, fields) : record)}\n` }
}
