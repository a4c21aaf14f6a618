const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** Formats a date of HaloPSA in the user's time zone. A date without a zone is UTC. No date is an empty string. */
export function formatDate(date: string | null | undefined): string {
  return date ? format.format(new Date(/Z$|[+-]\d\d:\d\d$/.test(date) ? date : `${date}Z`)) : ''
}
