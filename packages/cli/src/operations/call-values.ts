import type { Reference } from '@halopsa/catalog'
import { UsageError } from '@halopsa/command'
import { parseDateText } from './date-text.ts'
import type { OperationFlag } from './operation-flags.ts'

/** A name that stands for an id until the tenant is asked. */
export class NameOfRecord {
  readonly name: string
  readonly reference: Reference

  constructor(name: string, reference: Reference) {
    this.name = name
    this.reference = reference
  }

  /** What a preview shows for it. */
  toString(): string {
    return `<id of ${this.reference.section} ${JSON.stringify(this.name)}>`
  }

  toJSON(): string {
    return this.toString()
  }
}

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

/** Reads an id; another text is a name, where there is a record to look up. */
export function idOrName(text: string, reference: Reference): string | number | NameOfRecord {
  if (/^-?\d+$/.test(text)) return Number(text)
  const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
  // A field that holds the text itself, such as the path of a category, has nothing to look up.
  const isText = reference.field !== undefined && !/id$/.test(reference.field)
  return isGuid || isText ? text : new NameOfRecord(text, reference)
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
