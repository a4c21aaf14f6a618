import { exception, json, missingRecord } from '../http/responses.ts'
import type { TableSection } from '../table/sections.ts'
import type { HaloRecord, RecordId } from './collection.ts'
import { FieldTypeError, projectFields, readFields } from './record-fields.ts'
import { hasId, type RecordStore } from './record-store.ts'

/** Adds the fields that the server itself sets to a record that is about to be stored. */
export type CompleteRecord = (record: HaloRecord, previous: HaloRecord | undefined) => HaloRecord

/**
 * Creates the posted objects without an id and updates those with one: a field that is not named stays, one that is
 * `null` goes. Nothing is stored unless every object can be.
 *
 * @returns The stored records, or the response that says what is wrong with them.
 */
export function saveRecords(
  store: RecordStore,
  section: TableSection,
  body: unknown,
  complete: CompleteRecord,
): Response | HaloRecord[] {
  const posted = Array.isArray(body) ? body : [body]
  const collection = store.collection(section.name)
  const records: HaloRecord[] = []
  const updatedById = new Map<RecordId, HaloRecord>()
  for (const [index, object] of posted.entries()) {
    const place = Array.isArray(body) ? `[${index}]` : ''
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
      return exception('Newtonsoft.Json.JsonSerializationException', `An object was expected. Path '${place}'.`)
    }
    let fields: HaloRecord
    try {
      fields = readFields(object, section.posted)
    } catch (error) {
      if (!(error instanceof FieldTypeError)) throw error
      const path = place ? `${place}.${error.field}` : error.field
      return exception('Newtonsoft.Json.JsonReaderException', `${error.message} Path '${path}'.`)
    }
    const previous = hasId(fields) ? (updatedById.get(fields.id) ?? collection.get(fields.id)) : undefined
    if (hasId(fields) && previous === undefined) return missingRecord(section, fields.id)
    const record = complete(withoutNulls({ ...previous, ...fields }), previous)
    if (hasId(record)) updatedById.set(record.id, record)
    records.push(record)
  }
  return records.map((record) => store.save(section, record))
}

/** Makes the response to a save: 201 with the record that was stored or with all of them, or the error. */
export function answerSaved(saved: Response | HaloRecord[], section: TableSection): Response {
  if (saved instanceof Response) return saved
  const records = saved.map((record) => projectFields(record, section.answered))
  return json(records.length === 1 ? records[0] : records, 201)
}

function withoutNulls(record: HaloRecord): HaloRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}
