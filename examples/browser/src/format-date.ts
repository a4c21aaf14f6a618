const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A date of HaloPSA (UTC, with or without saying so) for a person, in their time zone; nothing for none. */
export function formatDate(date: string | null | undefined): string {
  return date ? format.format(new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`)) : ''
}
