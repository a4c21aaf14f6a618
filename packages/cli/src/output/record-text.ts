import { plainLine } from '@halopsa/tenant-access/plain-text'
import { dateReader } from '@halopsa/tenant-access/records/date-reader'
import { fieldValue } from '@halopsa/tenant-access/records/field-value'
import { filledFields } from '@halopsa/tenant-access/records/filled-fields'
import { pickFields } from '@halopsa/tenant-access/records/pick-fields'
import type { Row } from '@halopsa/tenant-access/records/row'
import { compactText } from './compact-text.ts'
import { fieldTable } from './field-table.ts'
import type { Format } from './format.ts'
import { jsonText } from './json-text.ts'
import type { PrintOptions } from './print-options.ts'

type WriteRecord = (record: Row, options: PrintOptions) => string | Promise<string>

const writers: Readonly<Record<Exclude<Format, 'csv'>, WriteRecord>> = {
  table: fieldTable,
  compact: fieldLines,
  json: (record, { fields }) => `${jsonText(fields ? pickFields(record, fields) : record, 2)}\n`,
  ndjson: (record, { fields }) => `${jsonText(fields ? pickFields(record, fields) : record)}\n`,
}

/** The text of one record, in the formats that show it otherwise than in a list. */
export async function recordText(
  record: Row,
  options: PrintOptions & { format: Exclude<Format, 'csv'> },
): Promise<string> {
  return writers[options.format](record, options)
}

/** A line for each filled field: its name, a tab, its value. */
async function fieldLines(record: Row, { fields, details, env, timeZone }: PrintOptions): Promise<string> {
  const readDate = await dateReader(timeZone)
  const toText = compactText(readDate, env)
  const names = fields ?? filledFields(record, details, readDate)
  const lines = names.map(async (name) => `${plainLine(name)}\t${await toText(fieldValue(record, name))}\n`)
  return (await Promise.all(lines)).join('')
}
