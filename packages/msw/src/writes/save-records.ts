import { exception, invalidModel, json, missingRecord } from '../http/responses.ts'
import type { HaloRecord } from '../records/collection.ts'
import { isNestedTooDeeply, maxDepth } from '../records/nesting.ts'
import { FieldTypeError, projectFields, readFields } from '../records/record-fields.ts'
import { hasId, type RecordStore } from '../records/record-store.ts'
import type { TableSection } from '../table/sections.ts'
import { mergeRecord } from './merge-record.ts'

/** What a section does with a record that is about to be stored. */
export interface SaveRules {
  /** Adds the fields that the server itself sets. */
  complete: (record: HaloRecord, previous: HaloRecord | undefined) => HaloRecord
  /** Says why a record cannot be stored, if it cannot. */
  refuse: (record: HaloRecord, previous: HaloRecord | undefined) => string | undefined
}

/**
 * Creates the posted objects without an id and updates those with one: a field that is not named stays, one that is
 * `null` goes, custom fields are merged by their id. Nothing is stored unless every object can be.
 *
 * @returns The stored records, or the response that says what is wrong with them.
 */
export function saveRecords(
  store: RecordStore,
  section: TableSection,
  body: unknown,
  rules: SaveRules,
): Response | HaloRecord[] {
  const mistake = checkBody(section, body)
  if (mistake !== undefined) return mistake
  const records: HaloRecord[] = []
  const updatedByKey = new Map<string, HaloRecord>()
  const own = store.collection(section.name)
  for (const [index, object] of [body].flat().entries()) {
    const place = Array.isArray(body) ? `[${index}]` : ''
    const fields = readObject(object, section, place)
    if (fields instanceof Response) return fields
    const key = own.keyOf(fields)
    const previous = hasId(fields) ? (updatedByKey.get(key) ?? store.home(section, key).get(key)) : undefined
    if (hasId(fields) && !isWritable(previous, fields)) return missingRecord(section, fields.id)
    const record = rules.complete(mergeRecord(previous, fields), previous)
    const refusal = rules.refuse(record, previous)
    if (refusal !== undefined) return exception('System.Exception', refusal)
    if (hasId(record)) updatedByKey.set(key, record)
    records.push(record)
  }
  return records.map((record) => store.save(section, record))
}

/**
 * Makes the response to a save: 201 with the last of the stored records, or with all of them where the query says
 * `returnall=true`; with `idonly=true` their ids alone.
 */
export function savedResponse(records: readonly HaloRecord[], section: TableSection, query: URLSearchParams): Response {
  const isIdOnly = query.get('idonly') === 'true'
  const bodies = records.map((record) => (isIdOnly ? { id: record.id } : projectFields(record, section.record)))
  return json(query.get('returnall') === 'true' ? bodies : (bodies.at(-1) ?? {}), 201)
}

/** HaloPSA reads the body as a whole before it looks at a record. */
function checkBody(section: TableSection, body: unknown): Response | undefined {
  if (section.takesArray && !Array.isArray(body)) {
    return invalidModel('', 'An array of objects was expected, as in [{ }]')
  }
  if (isNestedTooDeeply([body].flat())) return invalidModel('', `The JSON is nested deeper than ${maxDepth} levels`)
  return undefined
}

function readObject(object: unknown, section: TableSection, place: string): HaloRecord | Response {
  if (typeof object !== 'object' || object === null || Array.isArray(object)) {
    return invalidModel(place, 'An object was expected')
  }
  try {
    return readFields(object as HaloRecord, section.posted)
  } catch (error) {
    if (!(error instanceof FieldTypeError)) throw error
    return invalidModel(place ? `${place}.${error.field}` : error.field, error.message)
  }
}

/** A deleted ticket is changed by nothing but its recovery. */
function isWritable(previous: HaloRecord | undefined, fields: HaloRecord): boolean {
  return previous !== undefined && (previous.deleted !== true || fields._recover === true)
}
