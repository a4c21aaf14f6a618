/**
 * Reads a text that may be a date of Halo: the date as a person reads it, an empty text where it stands for no date, and
 * `undefined` where the text is no date.
 */
export type ReadDate = (text: string) => string | undefined

const dateText = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d\S*)?$/
const dayText = /^\d{4}-\d\d-\d\d(?:[T ]00:00(?::00(?:\.0+)?)?)?$/

/**
 * Makes a reader of dates that writes `2026-11-25 14:30` in a time zone. Midnight without a zone is a day, as in the
 * dates of invoices and contracts: it stays that day in each zone, and has no time.
 *
 * @param timeZone IANA name. Default: that of this computer
 */
export async function dateReader(timeZone?: string): Promise<ReadDate> {
  // Loaded where dates are read: core brings the whole client, and a command that only counts does without.
  const { parseHaloDate } = await import('@halopsa/core')
  const format = new Intl.DateTimeFormat('en', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
    ...{ hourCycle: 'h23', calendar: 'gregory', numberingSystem: 'latn', timeZone },
  })
  return (text) => {
    if (!dateText.test(text)) return undefined
    try {
      const date = parseHaloDate(text)
      if (date === undefined) return ''
      return dayText.test(text) ? text.slice(0, 10) : writeDate(format, date)
    } catch {
      // A day that no calendar has is shown as it came.
      return undefined
    }
  }
}

function writeDate(format: Intl.DateTimeFormat, date: Date): string {
  const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]))
  return `${parts.year?.padStart(4, '0')}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`
}
