import { noDates } from '../table/halo-facts.generated.ts'

/**
 * A date as HaloPSA sends it: that of a last change with a zone and seven digits of a second, any other in UTC without a
 * zone and with none to three digits. A date in another form than that of `toISOString` is sent as it was stored, so that
 * a test can give its own.
 */
export function formatDate(field: string, date: string): string {
  if (date.length !== 24 || !date.endsWith('Z')) return date
  if (/update|modified/.test(field)) return date.replace('Z', '0000Z')
  return date.replace(/\.?0*Z$/, '')
}

/** A date behind all that stand for none. */
const afterNoDates = Math.max(...noDates.map((date) => Date.parse(date))) + 2 * 86_400_000

/** Whether a date is one of those that stand for none. */
export function isNoDate(value: unknown): value is string {
  return typeof value === 'string' && noDates.some((none) => value.startsWith(none))
}

/** The date that stands for none in a field: HaloPSA has three of them. */
export function noDate(field: string): string {
  return noDates[field.length % noDates.length] ?? noDates[0]
}

/**
 * Reads a date as HaloPSA does: one without a zone is in UTC.
 *
 * @returns Milliseconds since 1970; `undefined` for what is not a date, or is one that stands for none.
 */
export function parseDate(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined
  // A list reads the dates of all its records: most have the form of toISOString.
  const isIso = value[10] === 'T' && value.endsWith('Z')
  const hasZone = isIso || /(z|[+-]\d\d:?\d\d)$/i.test(value)
  const hasTime = isIso || /\d[t ]\d/i.test(value)
  const time = Date.parse(hasTime && !hasZone ? `${value}Z` : value)
  return Number.isNaN(time) || (time < afterNoDates && isNoDate(value)) ? undefined : time
}
