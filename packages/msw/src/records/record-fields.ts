import { type FieldType, fieldsOf } from '../table/schema-fields.ts'
import type { HaloRecord } from './collection.ts'

/** Thrown for a posted value that its field cannot hold. */
export class FieldTypeError extends Error {
  override readonly name = 'FieldTypeError'
  readonly field: string

  constructor(field: string, value: unknown, type: FieldType) {
    super(`Could not convert ${JSON.stringify(value)} to ${type}.`)
    this.field = field
  }
}

/**
 * Reads a posted object as its schema declares it: numbers and booleans that came as text are converted, dates become
 * UTC. Fields that the table does not know are taken as they are.
 *
 * @throws {@link FieldTypeError} for a value that its declared field cannot hold.
 */
export function readFields(posted: HaloRecord, schema: string | undefined): HaloRecord {
  const types = schema === undefined ? undefined : fieldsOf(schema)
  const record: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(posted)) {
    const type = types?.get(field)
    const converted = type === undefined || value === null ? value : convert(value, type)
    if (converted === undefined && type !== undefined) throw new FieldTypeError(field, value, type)
    Object.defineProperty(record, field, { value: converted, enumerable: true, writable: true, configurable: true })
  }
  return record
}

/**
 * The fields of a record that a schema declares, as it declares them: some are a number in a record and a text in a
 * list. All fields, where the table does not have the schema.
 */
export function projectFields(record: HaloRecord, schema: string | undefined): HaloRecord {
  const types = schema === undefined ? undefined : fieldsOf(schema)
  if (types === undefined || types.size === 0) return record
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      const type = types.get(field)
      if (type === undefined) return []
      const shown = typeof value === jsonTypes[type] ? value : convert(value, type)
      return shown === undefined ? [] : [[field, shown]]
    }),
  )
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
  if (typeof value !== 'string') return undefined
  const hasZone = /(z|[+-]\d\d:?\d\d)$/i.test(value)
  const hasTime = /\d[t ]\d/i.test(value)
  const date = new Date(hasTime && !hasZone ? `${value}Z` : value)
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
}
