import { UsageError } from '@halopsa/command'
import { parseDuration } from '@halopsa/tenant-access/jobs/duration'
import type { Streams } from '../context.ts'
import { readText } from '../files/read-text.ts'

/**
 * The number of a ticket: `123` or `#123`.
 *
 * @throws UsageError for anything else.
 */
export function readTicketNumber(word: string | undefined, command: string): number {
  const digits = /^#?(\d{1,15})$/.exec((word ?? '').trim())?.[1]
  if (digits !== undefined) return Number(digits)
  throw new UsageError(`${command} takes the number of a ticket, not ${JSON.stringify(word ?? '')}`, { command })
}

/**
 * The hours of a duration.
 *
 * @param option What takes it, where that is not the command itself: `--time`.
 * @throws UsageError for what cannot be read.
 */
export function readDuration(word: string, command: string, option = command): number {
  const hours = parseDuration(word)
  if (hours !== undefined) return hours
  const forms = 'a time up to a day: 1h30m, 90m, 1:30, or 1.5 for hours'
  throw new UsageError(`${option} takes ${forms}, not ${JSON.stringify(word)}`, { command })
}

/**
 * The text of a note: its words, or the standard input for `-`. Empty where there is none.
 *
 * @throws CommandError where the standard input is no text.
 */
export async function readNote(words: readonly string[], streams: Pick<Streams, 'input'>): Promise<string> {
  const note = words.length === 1 && words[0] === '-' ? await readText('-', streams) : words.join(' ')
  return note.trim()
}

/**
 * A number of hours from 0.
 *
 * @param option As it is typed, without the dashes.
 * @throws UsageError for any other.
 */
export function readHours(hours: number | undefined, option: string, command: string): number | undefined {
  if (hours === undefined || hours >= 0) return hours
  throw new UsageError(`--${option} is 0 or more, not ${hours}`, { command })
}

/**
 * A number of days from 1.
 *
 * @throws UsageError for any other.
 */
export function readDays(days: number, command: string): number {
  if (days >= 1 && days <= 366) return days
  throw new UsageError(`--days is from 1 to 366, not ${days}`, { command })
}
