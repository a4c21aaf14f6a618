import type { ColumnType } from '../tables/table.ts'
import { toTimestamp } from './timestamp.ts'
import type { Value } from './value.ts'

/**
 * A value as its column takes it. `undefined` where it does not fit.
 *
 * Text that holds a number or a truth value fits a column of these, because HaloPSA sends both; empty text is no value
 * there.
 *
 * @param value anything but `null` and `undefined`.
 */
export function fit(type: ColumnType, value: unknown): Value | undefined {
  switch (type) {
    case 'integer':
      return fitInteger(value)
    case 'number':
      return fitNumber(value)
    case 'boolean':
      return fitBoolean(value)
    case 'text':
      return fitText(value)
    case 'timestamp':
      return fitTimestamp(value)
    case 'json':
      return JSON.stringify(value)
  }
}

/** Without zeros in front: `007` is a code, which a number would cut short. */
const integerText = /^-?(?:0|[1-9]\d{0,17})(?:\.0+)?$/
const numberText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Postgres has no year 0, and reads no year with more digits: one such date would stop the run. */
const yearOfDatabase = /^(?!0000)\d{4}-/

function fitInteger(value: unknown): Value | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  if (value === '') return null
  if (typeof value !== 'string' || !integerText.test(value)) return undefined
  // A number of this column can have more digits than a JavaScript number holds: its text keeps them.
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value.replace(/\..*/, '')
}

function fitNumber(value: unknown): Value | undefined {
  if (typeof value === 'number') return value
  if (value === '') return null
  if (typeof value !== 'string' || !numberText.test(value)) return undefined
  // More digits than a number of the column holds would be rounded.
  const number = Number(value)
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined
}

function fitBoolean(value: unknown): Value | undefined {
  if (typeof value === 'boolean') return value
  if (value === 1 || value === 0) return value === 1
  if (value === '') return null
  const text = typeof value === 'string' ? value.toLowerCase() : undefined
  if (text === 'true' || text === 'false') return text === 'true'
  return undefined
}

function fitText(value: unknown): Value | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'object' ? undefined : String(value)
}

function fitTimestamp(value: unknown): Value | undefined {
  if (value === '') return null
  if (typeof value !== 'string') return undefined
  try {
    const timestamp = toTimestamp(value)
    return timestamp === null || yearOfDatabase.test(timestamp) ? timestamp : undefined
  } catch {
    return undefined
  }
}
