import { parseHaloDate } from '@halopsa/core'

/** Dates of a record repeat, above all those that stand for none: so many of them are remembered. */
const mostRemembered = 1000

const remembered = new Map<string, string | null>()

/**
 * A date of HaloPSA as text that sorts by time: `2026-03-01T10:00:00.000Z`. `null` where it stands for none.
 *
 * @throws RangeError where it is not a date.
 */
export function toTimestamp(text: string): string | null {
  if (isPlain(text)) return `${text.slice(0, 19)}.${milliseconds(text)}Z`
  const known = remembered.get(text)
  if (known !== undefined) return known
  const timestamp = parseHaloDate(text)?.toISOString() ?? null
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(text, timestamp)
  return timestamp
}

/** Whether a date that stands for none carries a time of day. */
export function isTimeOfDay(text: string): boolean {
  return /[T ](?!00:00(?::00(?:\.0+)?)?(?:Z|$))\d\d:\d\d/.test(text)
}

/**
 * Whether a text is a date as most fields have it, which needs no parser: with seconds, in UTC with or without `Z`, of
 * this century, on a day that every month has.
 */
function isPlain(text: string): boolean {
  const { length } = text
  if (length < 19 || text.charCodeAt(0) !== two || text.charCodeAt(1) !== zero) return false
  return (
    isNumber(text, 2, 99) &&
    text[4] === '-' &&
    isNumber(text, 5, 12, 1) &&
    text[7] === '-' &&
    isNumber(text, 8, 28, 1) &&
    text[10] === 'T' &&
    isNumber(text, 11, 23) &&
    text[13] === ':' &&
    isNumber(text, 14, 59) &&
    text[16] === ':' &&
    isNumber(text, 17, 59) &&
    (length === 19 || isFraction(text))
  )
}

const zero = 48
const two = 50

/** Whether the two characters at a place are a number within bounds. */
function isNumber(text: string, place: number, most: number, least = 0): boolean {
  const number = digit(text, place) * 10 + digit(text, place + 1)
  return number >= least && number <= most
}

function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - zero
  return value >= 0 && value <= 9 ? value : Number.NaN
}

/** `Z`, or digits of a second with or without it, behind the seconds. */
function isFraction(text: string): boolean {
  const end = text.endsWith('Z') ? text.length - 1 : text.length
  if (end === 19) return true
  if (text[19] !== '.' || end === 20) return false
  for (let place = 20; place < end; place++) if (Number.isNaN(digit(text, place))) return false
  return true
}

function milliseconds(text: string): string {
  if (text[19] !== '.') return '000'
  return text.slice(20, 23).replace('Z', '').padEnd(3, '0')
}
