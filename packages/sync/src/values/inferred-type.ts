import type { ColumnType } from '../tables/table.ts'

/** Text that is a date-time counts as one in a field whose name says so: a note could begin with a date, too. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
const dateName = /date|time|stamp|when|updated|modified|created|_at$/i

/**
 * The type of a column for a field that the record's schema does not have. `undefined` for what has no column: objects,
 * and arrays.
 */
export function inferredType(field: string, value: unknown): ColumnType | undefined {
  switch (typeof value) {
    case 'number':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return dateTime.test(value) && dateName.test(field) ? 'timestamp' : 'text'
    default:
      return undefined
  }
}
