import { type CustomFieldLike, type CustomFieldReading, customField } from '@halopsa/core'
import type { Column, ColumnType } from '../tables/table.ts'

/** Fields of a record that hold custom fields; assets have them as `fields`. */
export const customFieldLists: readonly string[] = ['customfields', 'fields']

/** Before the name of a custom field, in place of the field of a column. */
const customPath = 'customfields.'

/** What a column of a custom field has for the field of the record. */
export function customFieldPath(name: string): string {
  return `${customPath}${name}`
}

/** Columns of custom fields that a list sends where it is asked for them. Assets send their `fields` anyway. */
export function askedFields(columns: readonly Column[]): Column[] {
  if (columns.some(({ field }) => field === 'fields')) return []
  return columns.filter(({ field }) => field.startsWith(customPath))
}

/** What a custom field holds, as a column takes it. */
export interface CustomValue {
  type: ColumnType
  /** `undefined`: it is empty. */
  value: unknown
}

/** The custom fields in a value of {@link customFieldLists}: those that have a name. */
export function namedFields(list: unknown): (CustomFieldLike & { name: string })[] {
  if (!Array.isArray(list)) return []
  return list.filter((field) => typeof field?.name === 'string' && field.name !== '')
}

/** Name of the column of a custom field: `cf_renewal` of `CFRenewal`. */
export function customColumnName(name: string): string {
  return `cf_${name
    .replace(/^cf_?/i, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '_')}`
}

/**
 * The value of a custom field for its column. Choices come in words, because their numbers mean nothing outside of the
 * tenant; their ids stay in the field that holds all custom fields.
 */
export function customValue(field: CustomFieldLike & { name: string }): CustomValue {
  const reading = customField({ customfields: [field] }, field.name) as CustomFieldReading<CustomFieldLike>
  switch (reading.kind) {
    case 'date':
      return { type: 'timestamp', value: reading.value?.toISOString() }
    case 'boolean':
      return { type: 'boolean', value: reading.value }
    case 'rows':
      return { type: 'json', value: reading.value }
    case 'text':
    case 'html':
    case 'time':
      return { type: 'text', value: reading.value }
    default:
      return { type: 'text', value: inWords(reading) }
  }
}

function inWords({ value, display }: CustomFieldReading<CustomFieldLike>): unknown {
  if (display) return display
  if (value === undefined || value === null || value === '') return undefined
  return typeof value === 'object' ? JSON.stringify(value) : value
}
