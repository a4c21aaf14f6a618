import { type WritableFieldValue, written } from './custom-field-entry.ts'
import { type CustomFieldLike, isField } from './custom-field-like.ts'

/**
 * All fields of a list with new values for some of them. An asset takes its `fields` like this: those that are not sent
 * back may be emptied.
 *
 * @param fields `fields` of an asset, as it was read
 * @param values new values by the names of the fields
 * @example
 * await postAsset(halo, { deviceList: [{ id: asset.id, isassetdetails: true, fields: changedFields(asset.fields, { Rack: 'B4' }) }] })
 * @throws {TypeError} a name that no field has
 * @throws {RangeError} an invalid date, or a number that JSON does not have
 */
export function changedFields<Field extends CustomFieldLike>(
  fields: readonly Field[] | null | undefined,
  values: Readonly<Record<string, WritableFieldValue>>,
): Field[] {
  const changed = [...(fields ?? [])]
  for (const [name, value] of Object.entries(values)) {
    const index = changed.findIndex((field) => isField(field, name))
    const field = changed[index]
    if (field === undefined) throw new TypeError(`No field is named ${JSON.stringify(name)}`)
    changed[index] = { ...field, value: written(value, name) }
  }
  return changed
}
