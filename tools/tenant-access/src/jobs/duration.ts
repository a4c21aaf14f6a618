/** A day: more in one action is a slip, such as minutes without their unit. */
const mostHours = 24

/**
 * Reads a duration: `1h30m`, `2h`, `90m`, `1:30`, `1.5` or `1,5` (hours). In hours, with four digits behind the point.
 *
 * @returns `undefined` for what is none of these, for none at all and for more than a day.
 */
export function parseDuration(text: string): number | undefined {
  const hours = readHours(text.trim().toLowerCase())
  if (hours === undefined || hours <= 0 || hours > mostHours) return undefined
  return Math.round(hours * 10_000) / 10_000
}

function readHours(text: string): number | undefined {
  const number = /^(\d+(?:[.,]\d+)?)h?$/.exec(text)?.[1]
  if (number !== undefined) return Number(number.replace(',', '.'))
  const [, hours, minutes] = /^(\d+):([0-5]\d)$/.exec(text) ?? /^(?:(\d+)h)?\s*(\d+)(?:m(?:in)?)?$/.exec(text) ?? []
  return minutes === undefined ? undefined : Number(hours ?? 0) + Number(minutes) / 60
}
