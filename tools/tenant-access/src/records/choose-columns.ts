import type { ReadDate } from './date-reader.ts'
import { type FieldKind, fieldKind, fieldKinds, namesOfReference } from './field-kind.ts'
import { fieldNames } from './field-names.ts'
import { isHtml } from './html.ts'
import { isFilled } from './is-filled.ts'
import type { RecordDetails } from './record-details.ts'
import type { Row } from './row.ts'

/** What there is to know beyond the records. */
export interface ColumnChoice {
  details?: RecordDetails
  readDate: ReadDate
  /** Characters of a line. Default: as many as ten columns take. */
  width?: number
}

/** How many columns of a kind come before the next kind has its turn. */
const turns: Readonly<Record<FieldKind, number>> = {
  ...{ key: 4, title: 2, name: 2, status: 2, date: 2 },
  ...{ number: 2, text: 1, flag: 1, reference: 1, nested: 1 },
}

const mostColumns = 10
/** From this many records on, a column with the same value in all of them says nothing. */
const fewestToCompare = 3
/** Characters that a column asks for at most: a longer text is still understood when it is cut. */
const widest: Readonly<Partial<Record<FieldKind, number>>> = { title: 28, text: 20, name: 16, status: 14, date: 16 }
/** Texts of this length are documents, such as the details of a ticket. */
const longestText = 120

/** A field that may be a column. */
interface Candidate {
  name: string
  kind: FieldKind
  values: readonly unknown[]
}

/**
 * Chooses which fields a table shows: the key, then a title, names, status and priority, dates, numbers, and what else
 * fits the width. Fields that the catalogue has words for come first in their kind, because integrators use these most.
 * The same records always give the same columns.
 *
 * Left out are fields that are empty, the same in all records, a list, an object, HTML, a long text, a GUID or a colour,
 * `use`, and the id of a record whose name is there.
 *
 * @param records the first records of a list
 */
export function chooseColumns(records: readonly Row[], { details = {}, readDate, width }: ColumnChoice): string[] {
  const key = details.key ?? ['id']
  const names = fieldNames(records)
  const filled = new Set(names.filter((name) => records.some((record) => says(record[name], readDate))))
  const candidates = names
    .map((name) => ({ name, values: records.map((record) => record[name]) }))
    .map((field) => ({ ...field, kind: fieldKind(field.name, field.values, { key, readDate }) }))
    .filter((field) => (field.kind === 'key' ? isKeyColumn(field, key) : isColumn(field, filled)))
  const ordered = inTurns(candidates, details)
  return withinWidth(ordered.length > 0 ? ordered : candidatesOfLastResort(names), width)
}

/** Whether a value would say something in a column: zero does not, because Halo sends it for fields without a value. */
function says(value: unknown, readDate: ReadDate): boolean {
  return value !== 0 && isFilled(value, readDate)
}

/** Part of a key that is the same in all records, such as the ticket of its actions, is left out as other fields are. */
function isKeyColumn({ values }: Candidate, key: readonly string[]): boolean {
  return key.length === 1 || !isSame(values)
}

function isColumn({ name, kind, values }: Candidate, filled: ReadonlySet<string>): boolean {
  if (!filled.has(name) || kind === 'nested' || /^_|^use$|colou?r|guid|uuid|html/i.test(name)) return false
  if (namesOfReference(name).some((other) => filled.has(other))) return false
  if (isSame(values) && kind !== 'title') return false
  return !values.some((value) => typeof value === 'string' && isUnreadable(value, kind))
}

function isSame(values: readonly unknown[]): boolean {
  return values.length >= fewestToCompare && values.every((value) => value === values[0])
}

function isUnreadable(text: string, kind: FieldKind): boolean {
  if (/^#[\da-f]{3,8}$/i.test(text) || /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(text)) return true
  return isHtml(text) || (kind !== 'title' && text.length > longestText)
}

/** Fields in the order of their kinds, where each kind gives way to the next after its turn. */
function inTurns(candidates: readonly Candidate[], { fields = {}, key = [] }: RecordDetails): Candidate[] {
  const hasWords = ({ name }: Candidate) => (fields[name]?.words === undefined ? 1 : 0)
  const placeInKey = ({ name }: Candidate) => key.indexOf(name)
  const ranked = fieldKinds.flatMap((kind, rank) =>
    candidates
      .filter((candidate) => candidate.kind === kind)
      .sort((left, right) => placeInKey(left) - placeInKey(right) || hasWords(left) - hasWords(right))
      .map((candidate, index) => ({ candidate, place: Math.floor(index / turns[kind]) * fieldKinds.length + rank })),
  )
  return ranked.sort((left, right) => left.place - right.place).map(({ candidate }) => candidate)
}

/** Records of which nothing else is known show their first fields. */
function candidatesOfLastResort(names: readonly string[]): Candidate[] {
  return names.map((name) => ({ name, kind: 'text', values: [] }))
}

function withinWidth(candidates: readonly Candidate[], width = Number.POSITIVE_INFINITY): string[] {
  const columns: string[] = []
  let left = width
  for (const candidate of candidates) {
    const wanted = wantedWidth(candidate)
    if (columns.length > 0 && wanted > left) continue
    columns.push(candidate.name)
    left -= wanted + 2
    if (columns.length === mostColumns) break
  }
  return columns
}

function wantedWidth({ name, kind, values }: Candidate): number {
  const longest = Math.max(0, ...values.map((value) => (typeof value === 'object' ? 0 : String(value).length)))
  return Math.max(name.length, Math.min(longest, widest[kind] ?? longest))
}
