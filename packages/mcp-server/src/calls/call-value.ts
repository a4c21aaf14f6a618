import type { Field, Parameter, Reference } from '@halopsa/catalog'
import { idOrName } from '@halopsa/tenant-access/names/name-of-record'
import { parseDateText } from '@halopsa/tenant-access/records/date-text'
import { ToolError } from '../tools/tool-error.ts'

/**
 * A value of a parameter as it is sent. A name in place of an id stays a name, which is looked up later.
 *
 * @throws ToolError for a value of another kind.
 */
export function parameterValue(
  operation: string,
  parameter: Parameter,
  given: unknown,
  reference?: Reference,
): unknown {
  const { name, takes, type, values } = parameter
  const refuse = (wanted: string) => new ToolError(`${operation}: ${name} takes ${wanted}, not ${quote(given)}`)
  if (takes === 'ids') return idsValue(given, reference, refuse)
  if (takes === 'json') return jsonValue(given, refuse)
  if (takes === 'date' || parameter.format === 'date-time') return dateValue(given, refuse)
  if (typeof given === 'object') throw refuse(type === 'unknown' ? 'one value' : `one ${type}`)
  const text = String(given).trim()
  if (type === 'integer') {
    if (/^-?\d+$/.test(text)) return Number(text)
    if (reference && typeof given === 'string') return idOrName(text, reference)
    throw refuse('a whole number')
  }
  if (type === 'number' && Number.isNaN(Number(text))) throw refuse('a number')
  if (type === 'boolean' && !/^(?:true|false)$/i.test(text)) throw refuse('true or false')
  if (values && !values.map(String).includes(text)) throw refuse(`one of ${values.join(', ')}`)
  return given
}

/** A value of a field of a body as it is sent. */
export function bodyValue(operation: string, name: string, given: unknown, field: Field | undefined): unknown {
  const refuse = (wanted: string) => new ToolError(`${operation}: ${name} takes ${wanted}, not ${quote(given)}`)
  if (!field || given === null || typeof given !== 'string') return given
  if (field.type === 'integer') {
    if (/^-?\d+$/.test(given.trim())) return Number(given)
    if (field.refersTo) return idOrName(given.trim(), field.refersTo)
    throw refuse('a whole number')
  }
  if (field.format === 'date-time') return dateValue(given, refuse)
  if (field.type === 'boolean') {
    if (/^(?:true|false)$/i.test(given)) return given.toLowerCase() === 'true'
    throw refuse('true or false')
  }
  return given
}

type Refuse = (wanted: string) => ToolError

function idsValue(given: unknown, reference: Reference | undefined, refuse: Refuse): unknown {
  const parts = Array.isArray(given) ? given : String(given).split(',')
  return parts.map((part) => {
    const text = String(part).trim()
    if (typeof part === 'object' || text === '') throw refuse('ids, separated by commas or as a list')
    return reference ? idOrName(text, reference) : text
  })
}

function jsonValue(given: unknown, refuse: Refuse): string {
  if (typeof given !== 'string') return JSON.stringify(given)
  try {
    JSON.parse(given)
    return given
  } catch {
    throw refuse('JSON')
  }
}

function dateValue(given: unknown, refuse: Refuse): string {
  const date = typeof given === 'string' ? parseDateText(given) : undefined
  if (date) return date.toISOString()
  throw refuse('a date such as 2026-01-31, 2026-01-31T09:00Z, today or 7d (seven days ago)')
}

function quote(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 100)
}
