import { type CustomFieldLike, isField } from './custom-field-like.ts'
import { type CustomFieldValue, customFieldValue } from './custom-field-value.ts'

/** A record with custom fields. Assets have them as `fields`, all others as `customfields`. */
export interface CustomFieldRecord<Field extends CustomFieldLike, AssetField extends CustomFieldLike> {
  customfields?: readonly Field[] | null | undefined
  fields?: readonly AssetField[] | null | undefined
}

/** A custom field as it was read. `kind` says what `value` is. */
export type CustomFieldReading<Field> = CustomFieldValue & {
  /** The value in words, as screens show it: for a single select those of the choice. */
  display: string | undefined
  /** The field as HaloPSA sent it. */
  field: Field
}

/**
 * A custom field of a record. `undefined` where the record has none of that name: records of lists have custom fields
 * only where `include_custom_fields` asked for them. A value that does not fit the type of its field is of the kind
 * `unknown`.
 *
 * @param record a ticket, client, user, asset … as an operation returned it
 * @param nameOrId name of the field (`CFSerial`; exactly as Halo has it) or its id
 * @example
 * const renewal = customField(client, 'CFRenewal')
 * if (renewal?.kind === 'date') console.log(renewal.value?.toISOString())
 */
export function customField<Field extends CustomFieldLike = never, AssetField extends CustomFieldLike = never>(
  record: CustomFieldRecord<Field, AssetField>,
  nameOrId: string | number,
): CustomFieldReading<Field | AssetField> | undefined {
  const fields: readonly (Field | AssetField)[] = [...(record.customfields ?? []), ...(record.fields ?? [])]
  const field = fields.find((candidate) => isField(candidate, nameOrId))
  return field && { ...customFieldValue(field), display: field.display ?? undefined, field }
}
