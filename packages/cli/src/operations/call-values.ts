import { UsageError } from '@halopsa/command'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import { parseDateText } from '@halopsa/tenant-access/records/date-text'
import type { OperationFlag } from './operation-flags.ts'

/**
 * Reads what an option was given: a value as it is sent, or names that have to be looked up; several where ids are
 * separated by commas.
 *
 * @throws UsageError for a date or JSON that cannot be read.
 */
export function callValue(flag: OperationFlag, value: string | number | boolean, command: string): unknown {
  if (typeof value !== 'string') return value
  const { name, reference, takes, type } = flag
  if (reference) {
    const parts = takes === 'ids' ? value.split(',').map((part) => part.trim()) : [value.trim()]
    const values = parts.map((part) => idOrName(part, reference))
    return takes === 'ids' ? values : values[0]
  }
  if (takes === 'date' || type.format === 'date-time') return toIso(name, value, command)
  if (takes === 'json') assertJson(name, value, command)
  return value
}

function toIso(name: string, text: string, command: string): string {
  const date = parseDateText(text)
  if (date) return date.toISOString()
  const forms = 'a date such as 2026-01-31, 2026-01-31T09:00, today, yesterday or 7d (seven days ago)'
  throw new UsageError(`--${name} takes ${forms}, not ${JSON.stringify(text)}`, { command })
}

function assertJson(name: string, text: string, command: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new UsageError(`--${name} takes JSON: ${(error as Error).message}`, { command, cause: error })
  }
}
