import type { ValueType } from '@halopsa/catalog'
import type { ColumnType } from './table.ts'

/** The type of the column that holds values of this type. */
export function columnType({ type, format }: ValueType): ColumnType {
  switch (type) {
    case 'integer':
    case 'number':
    case 'boolean':
      return type
    case 'string':
      return format === 'date-time' ? 'timestamp' : 'text'
    default:
      return 'json'
  }
}
