import type { HaloRecord, RecordId } from '../records/collection.ts'
import { parseDate } from '../records/record-dates.ts'
import type { Parameter } from '../table/parameters.ts'
import type { TableSection } from '../table/sections.ts'

/** Whether a record comes. */
export type Filter = (record: HaloRecord) => boolean

/** What filters are made from. */
export interface FilterContext {
  section: TableSection
  /** The whole query: some parameters say what others mean. */
  query: URLSearchParams
  /** Whether the section's records can have a field. */
  isField: (name: string) => boolean
  /** Agent who asks. */
  agentId?: RecordId
  /** When a record was stored, in milliseconds since 1970. */
  storedAt: (record: HaloRecord) => number
}

/**
 * The filter that a parameter of the table stands for.
 *
 * @returns `undefined` where the double has no field to compare, or the value filters nothing.
 */
export function createTableFilter(parameter: Parameter, value: string, context: FilterContext): Filter | undefined {
  const field = fieldOf(parameter, context.isField)
  if (field === undefined) return undefined
  if (parameter.takes === 'date') return createDateFilter(parameter.name, field, value)
  if (isFlag(value) && field !== parameter.name) return createFlagFilter(parameter.name, field, value)
  const isExcluding = /^(exclude|not)/i.test(parameter.name)
  const values = parameter.takes === 'list' ? splitList(value) : [value]
  return (record) => values.some((wanted) => isEqual(record[field], wanted)) !== isExcluding
}

/** The field that a filter compares: the one that the table names, or one named like the parameter. */
export function fieldOf({ name, field }: Parameter, isField: (name: string) => boolean): string | undefined {
  const singular = name.replace(/_?ids$/, '_id')
  return [field, singular, `${name.replace(/s$/, '')}_id`].find(isField)
}

/** Compares a value with text, in any case. A field that is missing equals `false`; `0` and `1` are truth values too. */
export function isEqual(value: unknown, wanted: string): boolean {
  const text = wanted.toLowerCase()
  if (value === undefined || value === null) return text === 'false'
  if (typeof value === 'boolean') return text === String(value) || text === (value ? '1' : '0')
  if (Array.isArray(value)) return value.some((item: unknown) => isEqual(idOf(item), wanted))
  return String(value).toLowerCase() === text
}

/** Dates from or up to the value, itself included. */
export function createDateFilter(name: string, field: string, value: string): Filter | undefined {
  const limit = parseDate(value)
  if (limit === undefined) return undefined
  const isEnd = /end|to(date)?$|before|until/i.test(name)
  return (record) => {
    const date = parseDate(record[field])
    return date !== undefined && (isEnd ? date <= limit : date >= limit)
  }
}

/** Reads a list of ids or names in one value, separated by commas. */
export function splitList(value: string): string[] {
  return value.split(',').map((part) => part.trim())
}

export function isTrue(value: string | null): boolean {
  return value?.toLowerCase() === 'true'
}

/**
 * A flag about a field of another name: `onlytime=true` about `timetaken` finds the records with a value in it, and one
 * that begins with `no`, `hide` or `exclude` those without. `include…=false` leaves out what it includes otherwise.
 */
function createFlagFilter(name: string, field: string, value: string): Filter | undefined {
  const isInclude = /^include/i.test(name)
  if (isTrue(value) === isInclude) return undefined
  const isNegative = isInclude ? !/^includenon/i.test(name) : /^(no|hide|exclude)/i.test(name)
  return (record) => hasValue(record[field]) !== isNegative
}

function isFlag(value: string): boolean {
  return /^(true|false)$/i.test(value)
}

function hasValue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value)
}

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null && 'id' in item ? item.id : item
}
