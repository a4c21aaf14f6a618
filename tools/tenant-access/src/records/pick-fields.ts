import { fieldValue } from './field-value.ts'
import type { Row } from './row.ts'

/** A record with these fields alone, in this order. A field that it does not have is `null`, so that all look alike. */
export function pickFields(record: Row, fields: readonly string[]): Row {
  return Object.fromEntries(fields.map((field) => [field, fieldValue(record, field) ?? null]))
}
