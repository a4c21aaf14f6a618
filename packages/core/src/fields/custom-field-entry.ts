import type { CustomFieldLike } from './custom-field-like.ts'

/**
 * What a custom field takes: text (money too), the id of a choice, ids of several choices, a date, a yes or no, rows of
 * a table; `null` empties it.
 */
export type WritableFieldValue = string | number | boolean | Date | null | readonly number[] | readonly object[]

/** An entry of `customfields` in a body. */
export type CustomFieldEntry = { id: number; value: unknown } | { name: string; value: unknown }

/**
 * The entry of a body's `customfields` that sets a field. A date is written in UTC, the ids of a multi-select as
 * `[{ id }]`.
 *
 * @param field its name, its id, or a field with `id` or `name`, such as a custom field that was read
 * @example
 * await postTickets(halo, { faultsList: [{ id: 7, customfields: [customFieldEntry('CFRenewal', new Date())] }] })
 * @throws {TypeError} no name and no id, or no value
 * @throws {RangeError} an invalid date, or a number that JSON does not have
 */
export function customFieldEntry(
  field: string | number | Pick<CustomFieldLike, 'id' | 'name'>,
  value: WritableFieldValue,
): CustomFieldEntry {
  const { id, name } =
    typeof field === 'string' ? { name: field } : typeof field === 'number' ? { id: field } : { ...field }
  if (id === undefined || id === null) {
    if (!name) throw new TypeError('A custom field needs a name or an id')
    return { name, value: written(value, name) }
  }
  if (!Number.isInteger(id)) throw new TypeError(`The id of a custom field is a whole number, not ${id}`)
  return { id, value: written(value, name ?? id) }
}

/** A value as HaloPSA takes it in a body. */
export function written(value: WritableFieldValue, field: string | number): unknown {
  if (value === undefined) throw new TypeError(`No value for custom field ${field}; null empties it`)
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new RangeError(`Invalid date for custom field ${field}`)
    return value.toISOString()
  }
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'number' ? { id: choice(item, field) } : item))
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${value} for custom field ${field} is no number that JSON has`)
  }
  return value
}

function choice(id: number, field: string | number): number {
  if (!Number.isInteger(id))
    throw new RangeError(`The id of a choice of custom field ${field} is not a whole number: ${id}`)
  return id
}
