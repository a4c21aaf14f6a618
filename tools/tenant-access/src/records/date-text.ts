const units = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const
const dayWords: Readonly<Record<string, number>> = { today: 0, yesterday: -1, tomorrow: 1 }

/**
 * Reads a date of a command line: ISO 8601 (without a zone it is local time), `today`, `yesterday`, `tomorrow` (local
 * midnight), `now`, or a time ago such as `7d`, `12h`, `30m`, `2w`. `undefined` where it is none of these.
 */
export function parseDateText(text: string, now = new Date()): Date | undefined {
  const word = text.trim().toLowerCase()
  if (word === 'now') return now
  const days = dayWords[word]
  if (days !== undefined) return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days)
  const [, amount, unit] = /^-?(\d{1,6})([mhdw])$/.exec(word) ?? []
  if (unit) return new Date(now.getTime() - Number(amount) * units[unit as keyof typeof units])
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(t.*)?$/.exec(word) ?? []
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return undefined
  if (time === undefined) return new Date(Number(year), Number(month) - 1, Number(day))
  if (!/^t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:?\d{2})?$/.test(time)) return undefined
  const date = new Date(word.toUpperCase())
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** Whether the calendar has a day. `Date` takes 30 February for 2 March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
