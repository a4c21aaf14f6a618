import { type HaloRecord, isRecord } from '../records/collection.ts'
import type { RecordStore } from '../records/record-store.ts'

/** Types of custom fields, as FieldInfo numbers them. */
export const customFieldTypes = {
  text: 0,
  memo: 1,
  singleSelect: 2,
  multiSelect: 3,
  date: 4,
  time: 5,
  checkbox: 6,
  table: 7,
  richText: 10,
} as const

/**
 * Custom fields with what FieldInfo says of them (`name`, `label`, `type`), and their value in words as `display`. A
 * field that FieldInfo does not have is kept as it was posted.
 */
export function describeCustomFields(fields: readonly HaloRecord[], store: RecordStore): HaloRecord[] {
  const definitions = store.collection('FieldInfo').records
  return fields.map((field) => {
    const definition = definitions.find(({ id, name }) =>
      field.id === undefined ? name === field.name : id === field.id,
    )
    if (definition === undefined) return field
    const { id, name, label, type, inputtype } = definition
    return { ...field, id, name, label, type, inputtype, display: displayOf(field.value, definition) }
  })
}

function displayOf(value: unknown, { type, values }: HaloRecord): string {
  switch (type) {
    case customFieldTypes.singleSelect:
      return choiceName(value, values)
    case customFieldTypes.multiSelect:
      return [value]
        .flat()
        .map((choice) => choiceName(isRecord(choice) ? choice.id : choice, values))
        .join(', ')
    case customFieldTypes.checkbox:
      return value === true || value === 'true' ? 'Yes' : 'No'
    case customFieldTypes.date:
      return String(value ?? '').replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3/$2/$1')
    case customFieldTypes.time:
      return /T(\d\d:\d\d)/.exec(String(value ?? ''))?.[1] ?? ''
    case customFieldTypes.richText:
      return String(value ?? '').replace(/<[^>]*>/g, '')
    default:
      return value === undefined || value === null || typeof value === 'object' ? '' : String(value)
  }
}

function choiceName(value: unknown, choices: unknown): string {
  const known: readonly unknown[] = Array.isArray(choices) ? choices : []
  const choice = known.filter(isRecord).find(({ id }) => String(id) === String(value))
  return String(choice?.name ?? value ?? '')
}
