import { noDateDays } from '../halo-facts.generated.ts'

const isoDate = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.(\d+))?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/** Characters of a text that an error shows: a field with a whole note in it would fill the log. */
const longestShown = 60

/**
 * The date that a field of HaloPSA holds. A date without a zone is UTC. Digits beyond milliseconds are cut off.
 *
 * `undefined` where the field is empty, and where its day stands for none: `0001-01-01`, `1899-12-30`, `1900-01-01`, and
 * `1901-01-01`, which carries a time of day alone. The time beside such a day does not count.
 *
 * @example parseHaloDate(ticket.dateoccurred)?.toISOString()
 * @throws {RangeError} the text is not an ISO date, or names a day or a time that does not exist
 */
export function parseHaloDate(text: string | null | undefined): Date | undefined {
  if (text === undefined || text === null || text === '') return undefined
  const [, day, minutes = '00:00', seconds = '00', fraction = '', zone = 'Z'] = isoDate.exec(text) ?? []
  if (day === undefined) throw noHaloDate(text)
  if (noDateDays.includes(day)) return undefined
  // Engines read exactly three digits of a second alike, and a zone with a colon.
  const milliseconds = fraction.slice(0, 3).padEnd(3, '0')
  const offset = zone.toUpperCase().replace(/^(...)(\d\d)$/, '$1:$2')
  const date = new Date(`${day}T${minutes}:${seconds}.${milliseconds}${offset}`)
  if (Number.isNaN(date.getTime()) || !isDayOfCalendar(day)) throw noHaloDate(text)
  return date
}

/** Engines move 30 February to March instead of refusing it. */
function isDayOfCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

function noHaloDate(text: string): RangeError {
  return new RangeError(`Not a date as HaloPSA writes them: ${JSON.stringify(text.slice(0, longestShown))}`)
}
