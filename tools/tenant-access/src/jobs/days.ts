const day = 86_400_000

/** The calendar days before today, where this computer is: `2026-03-02`, the oldest first. */
export function daysBefore(now: Date, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - count + index)),
  )
}

/** The calendar day of a moment, where this computer is. */
export function localDay(date: Date): string {
  const digits = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`
}

/**
 * The moments between which days lie wherever they are counted: a day of Halo can be that of UTC, of the tenant or of
 * an agent, so the range is a day longer at both ends.
 */
export function widenedRange(days: readonly string[]): { start_date: string; end_date: string } {
  const first = Date.parse(`${days[0]}T00:00:00Z`) - day
  const last = Date.parse(`${days.at(-1)}T00:00:00Z`) + 2 * day
  return { start_date: new Date(first).toISOString(), end_date: new Date(last).toISOString() }
}

/** The day of the week: 0 is Sunday. */
export function weekdayOf(calendarDay: string): number {
  return new Date(`${calendarDay}T00:00:00Z`).getUTCDay()
}
