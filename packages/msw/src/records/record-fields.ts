import type { FieldType, Schema } from '../table/schema.ts'
import type { HaloRecord } from './collection.ts'
import { formatDate, isNoDate, parseDate } from './record-dates.ts'

/** Thrown for a posted value that its field cannot hold. */
export class FieldTypeError extends Error {
  override readonly name = 'FieldTypeError'
  readonly field: string

  constructor(field: string, value: unknown, type: FieldType) {
    super(`Could not convert ${JSON.stringify(value)} to ${type}`)
    this.field = field
  }
}

/**
 * Reads a posted object as its schema declares it: numbers and booleans that came as text are converted, dates become
 * UTC. Fields that the table does not know are taken as they are.
 *
 * @throws {@link FieldTypeError} for a value that its declared field cannot hold.
 */
export function readFields(posted: HaloRecord, schema: Schema | undefined): HaloRecord {
  const types = schema?.fields
  const record: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(posted)) {
    const type = types?.get(field)
    const converted = type === undefined || value === null ? value : convert(value, type)
    if (converted === undefined && type !== undefined) throw new FieldTypeError(field, value, type)
    setField(record, field, converted)
  }
  return record
}

/**
 * A record as its schema declares it: some fields are a number in a record and a text in a list; dates are written as
 * HaloPSA writes them. Fields that the schema
 * does not declare are kept: a tenant sends more than its document says.
 *
 * @param isLeftOut Says which of the fields that the schema does not declare are left out. Default: none.
 */
export function projectFields(
  record: HaloRecord,
  schema: Schema | undefined,
  isLeftOut?: (field: string) => boolean,
): HaloRecord {
  const types = schema?.fields
  if (types === undefined || types.size === 0) return record
  const projected: Record<string, unknown> = {}
  for (const field in record) {
    const value = record[field]
    const type = types.get(field)
    if (type === undefined && isLeftOut?.(field)) continue
    const shown = type === undefined || typeof value === jsonTypes[type] ? value : convert(value, type)
    const sent = type === 'datetime' && typeof shown === 'string' ? formatDate(field, shown) : shown
    if (sent !== undefined) setField(projected, field, sent)
  }
  return projected
}

/** Sets a field of any name, `__proto__` too. */
function setField(record: Record<string, unknown>, field: string, value: unknown): void {
  if (field === '__proto__')
    Object.defineProperty(record, field, { value, enumerable: true, writable: true, configurable: true })
  else record[field] = value
}

const jsonTypes = {
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  datetime: 'string',
  uuid: 'string',
  array: 'object',
  object: 'object',
  string: 'string',
} as const satisfies Record<FieldType, string>

function convert(value: unknown, type: FieldType): unknown {
  switch (type) {
    case 'integer':
      return toNumber(value, Number.isSafeInteger)
    case 'number':
      return toNumber(value, Number.isFinite)
    case 'boolean':
      return toBoolean(value)
    case 'datetime':
      return toDate(value)
    case 'uuid':
      return typeof value === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value) ? value : undefined
    case 'array':
      return Array.isArray(value) ? value : undefined
    case 'object':
      return typeof value === 'object' && !Array.isArray(value) ? value : undefined
    case 'string':
      return typeof value === 'object' ? undefined : String(value)
  }
}

function toNumber(value: unknown, isValid: (value: number) => boolean): number | undefined {
  const isText = typeof value === 'string' && value.trim() !== ''
  const number = isText ? Number(value) : value
  return typeof number === 'number' && isValid(number) ? number : undefined
}

function toBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  if (typeof value === 'number') return value !== 0
  const text = typeof value === 'string' ? value.toLowerCase() : undefined
  if (text === 'true') return true
  return text === 'false' ? false : undefined
}

function toDate(value: unknown): string | undefined {
  if (isNoDate(value)) return value
  const time = parseDate(value)
  return time === undefined ? undefined : new Date(time).toISOString()
}
