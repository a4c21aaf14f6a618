import type { HaloRecord } from '../records/collection.ts'
import { isSecretField } from './secret-fields.ts'

/**
 * The shape of a record: its fields, each with a value of its type that says nothing: 0, false, an empty text, a date that
 * stands for none. Of an array the first item is kept.
 *
 * @param key Fields that identify the record; their numbers and UUIDs are kept.
 */
export function outlineRecord(record: HaloRecord, key: readonly string[] = []): HaloRecord {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      if (isSecretField(field, value)) return []
      return [[field, key.includes(field) && isPlainId(value) ? value : outlineValue(value)]]
    }),
  )
}

function outlineValue(value: unknown): unknown {
  switch (typeof value) {
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'string':
      return outlineText(value)
    default:
      if (Array.isArray(value)) return value.slice(0, 1).map(outlineValue)
      return typeof value === 'object' && value !== null ? outlineRecord(value as HaloRecord) : value
  }
}

function outlineText(text: string): string {
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return '1900-01-01T00:00:00'
  return isUuid(text) ? '00000000-0000-0000-0000-000000000000' : ''
}

function isPlainId(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && isUuid(value))
}

function isUuid(text: string): boolean {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
}
