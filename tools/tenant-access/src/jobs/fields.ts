import { parseHaloDate } from '@halopsa/core'
import type { Row } from '../records/row.ts'

/** A field that holds text; empty where it holds none. */
export function textField(record: Row, field: string): string {
  const value = record[field]
  return typeof value === 'string' ? value : ''
}

/** A field that holds a number; 0 where it holds none. */
export function numberField(record: Row, field: string): number {
  const value = record[field]
  return typeof value === 'number' ? value : 0
}

/** The date in a field; `undefined` where it holds none, or what no calendar has. */
export function dateField(record: Row, field: string): Date | undefined {
  try {
    return parseHaloDate(textField(record, field))
  } catch {
    return undefined
  }
}

/** A number with two digits behind the point at most. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
