/** What a custom field of any record has: a `CustomField` of `@halopsa/schemas`, or a field of an asset (`FieldHelper`). */
export interface CustomFieldLike {
  id?: number | null | undefined
  name?: string | null | undefined
  /** Kind of field, as HaloPSA numbers them: 0 text, 2 single select, 4 date … */
  type?: number | null | undefined
  value?: unknown
  /** The value in words. */
  display?: string | null | undefined
}

/** Whether this is the field with that name, or with that id. */
export function isField(field: CustomFieldLike, nameOrId: string | number): boolean {
  return (typeof nameOrId === 'string' ? field.name : field.id) === nameOrId
}
