import type { ReadDate } from './date-reader.ts'

/**
 * Whether a value says something. Halo sends every field of a record: an empty text, an empty list, `false` and a date
 * that stands for none are what it sends for a field that nobody filled.
 */
export function isFilled(value: unknown, readDate: ReadDate): boolean {
  if (value === undefined || value === null || value === false || value === '') return false
  if (typeof value === 'string') return readDate(value) !== '' && value.trim() !== ''
  return typeof value !== 'object' || Object.keys(value).length > 0
}
