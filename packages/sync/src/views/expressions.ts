/** What views need beside the SQL that both databases know. Days and weeks are those of UTC. */
export interface Expressions {
  /** The current time. */
  now: string
  /** The time some days from now; before now for a negative number. */
  daysFromNow(days: number): string
  /** Hours from one timestamp to another. */
  hours(start: string, end: string): string
  /** Day of a timestamp, as text: `2026-11-25`. */
  day(timestamp: string): string
  /** Monday of the week of a timestamp, as text. */
  week(timestamp: string): string
  /** The Monday behind a Monday, both as text. */
  weekAfter(monday: string): string
  /** A number with so many decimals. */
  rounded(value: string, decimals: number): string
}

/** SQLite has timestamps as text of the form that a mirror writes, which sorts by time. */
export const sqliteExpressions: Expressions = {
  now: "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')",
  daysFromNow: (days) => `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '${days} days')`,
  hours: (start, end) => `((julianday(${end}) - julianday(${start})) * 24)`,
  day: (timestamp) => `substr(${timestamp}, 1, 10)`,
  week: (timestamp) => `date(${timestamp}, '-6 days', 'weekday 1')`,
  weekAfter: (monday) => `date(${monday}, '7 days')`,
  rounded: (value, decimals) => `round(${value}, ${decimals})`,
}

export const postgresExpressions: Expressions = {
  now: 'now()',
  daysFromNow: (days) => `now() + interval '${days} days'`,
  hours: (start, end) => `(extract(epoch FROM ${end} - ${start}) / 3600)`,
  day: (timestamp) => `to_char(${timestamp} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`,
  week: (timestamp) => `to_char(date_trunc('week', ${timestamp} AT TIME ZONE 'UTC'), 'YYYY-MM-DD')`,
  weekAfter: (monday) => `to_char(CAST(${monday} AS date) + 7, 'YYYY-MM-DD')`,
  rounded: (value, decimals) => `CAST(round(CAST(${value} AS numeric), ${decimals}) AS double precision)`,
}
