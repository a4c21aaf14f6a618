const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Formats a date of HaloPSA (UTC, with or without `Z`) in the time zone of the user; no date becomes an empty text. */
export function formatDate(date: string | null | undefined): string {
  return date ? format.format(new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`)) : ''
}
