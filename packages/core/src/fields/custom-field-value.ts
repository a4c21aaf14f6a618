import { customFieldKinds } from '../halo-facts.generated.ts'
import type { CustomFieldLike } from './custom-field-like.ts'
import { parseHaloDate } from './parse-halo-date.ts'

/** Values of the kinds of custom field. `undefined` is an empty field. */
interface ValueByKind {
  /** Money is text too, as the screen shows it: `20,000`. */
  text: string | undefined
  html: string | undefined
  /** Time of day, as the server wrote it. */
  time: string | undefined
  date: Date | undefined
  boolean: boolean | undefined
  /** Id of the choice of a single select. */
  choice: number | undefined
  /** Ids of the choices of a multi-select. */
  choices: number[] | undefined
  rows: CustomFieldRow[] | undefined
  /** The type of the field is missing or not known, or its value does not fit its type: the value as it came. */
  unknown: unknown
}

/** A row of a table. `customField` reads its cells as it reads the fields of a record. */
export interface CustomFieldRow {
  id?: number | null | undefined
  customfields?: CustomFieldLike[] | null | undefined
}

/** The value of a custom field, by the kind of field. */
export type CustomFieldValue = {
  [Kind in keyof ValueByKind]: { kind: Kind; value: ValueByKind[Kind] }
}[keyof ValueByKind]

/** The value of a custom field in the form that its type asks for. Throws nothing. */
export function customFieldValue({ type, value }: CustomFieldLike): CustomFieldValue {
  const kind = (customFieldKinds as Readonly<Record<number, KnownKind>>)[type ?? -1]
  if (kind === undefined) return { kind: 'unknown', value }
  const read = value === null || value === '' ? undefined : value
  return (read === undefined ? { kind, value: undefined } : valueOfKind(kind, read)) ?? { kind: 'unknown', value }
}

type KnownKind = (typeof customFieldKinds)[keyof typeof customFieldKinds]

/** `undefined`: the value does not fit the kind. */
function valueOfKind(kind: KnownKind, value: unknown): CustomFieldValue | undefined {
  switch (kind) {
    case 'text':
    case 'html':
    case 'time':
      return typeof value === 'object' ? undefined : { kind, value: String(value) }
    case 'date':
      return readDate(value)
    case 'boolean':
      return readBoolean(value)
    case 'choice': {
      const id = idOf(value)
      return id === undefined ? undefined : { kind, value: id }
    }
    case 'choices':
      return readChoices(value)
    case 'rows':
      return isRows(value) ? { kind, value } : undefined
  }
}

function readDate(value: unknown): CustomFieldValue | undefined {
  if (typeof value !== 'string') return undefined
  try {
    return { kind: 'date', value: parseHaloDate(value) }
  } catch {
    return undefined
  }
}

function readBoolean(value: unknown): CustomFieldValue | undefined {
  const text = String(value).toLowerCase()
  if (text === 'true' || text === '1') return { kind: 'boolean', value: true }
  if (text === 'false' || text === '0') return { kind: 'boolean', value: false }
  return undefined
}

function readChoices(value: unknown): CustomFieldValue | undefined {
  const choices = Array.isArray(value) ? value : String(value).split(',')
  const ids = choices.map(idOf).filter((id) => id !== undefined)
  return ids.length === choices.length ? { kind: 'choices', value: ids } : undefined
}

function isRows(value: unknown): value is CustomFieldRow[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null)
}

/** The id of a choice: a number, the same as text, or an object with it. */
function idOf(choice: unknown): number | undefined {
  const id = typeof choice === 'object' && choice !== null && 'id' in choice ? choice.id : choice
  if (typeof id !== 'number' && typeof id !== 'string') return undefined
  const number = Number(id)
  return Number.isInteger(number) && String(id).trim() !== '' ? number : undefined
}
