import type { Effect, OperationEffect } from './operation.ts'

/**
 * The effect of one call, where that depends on its body.
 *
 * A `read` or `write` that needs fields holds only if every record of the body has one of them set to `true`. An `act`
 * or `delete` holds as soon as one of the fields is there, at any depth, with a value other than `false`, `null` or
 * nothing.
 * @param effect of the operation, as its details have it
 * @param body as it is sent: a record or an array of records
 */
export function effectOfCall({ effect, fields, otherwise }: OperationEffect, body: unknown): Effect {
  if (!fields || otherwise === undefined) return effect
  const holds = effect === 'read' || effect === 'write' ? everyRecordHas(body, fields) : hasAnywhere(body, fields)
  return holds ? effect : otherwise
}

function everyRecordHas(body: unknown, fields: readonly string[]): boolean {
  const records: unknown[] = Array.isArray(body) ? body : [body]
  return (
    records.length > 0 &&
    records.every((record) => isRecord(record) && fields.some((field) => own(record, field) === true))
  )
}

function hasAnywhere(value: unknown, fields: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((element) => hasAnywhere(element, fields))
  if (!isRecord(value)) return false
  return Object.entries(value).some(
    ([field, content]) => (fields.includes(field) && isSet(content)) || hasAnywhere(content, fields),
  )
}

function isSet(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false && value !== ''
}

function own(record: Record<string, unknown>, field: string): unknown {
  return Object.hasOwn(record, field) ? record[field] : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
