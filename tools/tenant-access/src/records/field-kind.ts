import type { ReadDate } from './date-reader.ts'
import { isFilled } from './is-filled.ts'

/** Kinds of fields, in the order in which a person looks for them. */
export const fieldKinds = [
  'key',
  'title',
  'name',
  'status',
  'date',
  'number',
  'text',
  'flag',
  'reference',
  'nested',
] as const

export type FieldKind = (typeof fieldKinds)[number]

/** What kinds a field may have by its name. The first that fits counts. */
const kindsByName: readonly (readonly [FieldKind, RegExp])[] = [
  ['title', /^(?:summary|subject|title|name|outcome|note|description|ref|reference|invoicenumber|username)$/],
  ['status', /(?:status|priority|stage|slastate|urgency)(?:_?(?:id|name))?$/],
  ['name', /_name$|^(?:who|team|agent|client|user|site)$/],
]

/** The kind of a field, by its name and its values. */
export function fieldKind(
  name: string,
  values: readonly unknown[],
  { key, readDate }: { key: readonly string[]; readDate: ReadDate },
): FieldKind {
  if (key.includes(name)) return 'key'
  const filled = values.filter((value) => isFilled(value, readDate))
  if (filled.some((value) => typeof value === 'object')) return 'nested'
  const named = kindsByName.find(([, names]) => names.test(name))
  if (named) return named[0]
  if (values.some((value) => typeof value === 'boolean')) return 'flag'
  if (isReference(name)) return 'reference'
  if (filled.some((value) => typeof value === 'number')) return 'number'
  const isDate = filled.every((value) => typeof value === 'string' && readDate(value) !== undefined)
  return isDate ? 'date' : 'text'
}

/** Whether a field holds the identifier of another record: `client_id`, `who_agentid`, `categoryid_1`. */
export function isReference(name: string): boolean {
  return referenceMark.test(name)
}

/** Fields that may hold the name of the record that a field points to: `status_name` or `status` for `status_id`. */
export function namesOfReference(name: string): string[] {
  if (!isReference(name)) return []
  const target = name.replace(referenceMark, '')
  const number = /_\d+$/.exec(name)?.[0] ?? ''
  return [`${target}_name${number}`, `${target}${number}`]
}

const referenceMark = /_?id(?:_\d+)?$/
