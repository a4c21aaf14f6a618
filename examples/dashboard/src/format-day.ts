const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' })

/** A day such as `2026-03-01` as people of the browser's language write it, without the year. */
export function formatDay(day: string): string {
  return format.format(new Date(`${day}T00:00:00Z`))
}
