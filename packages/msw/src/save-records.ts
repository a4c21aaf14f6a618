import type { HaloRecord, RecordId } from './collection.ts'
import type { TableSection } from './halo-table.ts'
import { FieldTypeError, projectFields, readFields } from './record-fields.ts'
import { hasId, type RecordStore } from './record-store.ts'
import { exception, json, missingRecord } from './responses.ts'

/** Finishes a record that is about to be stored, such as with the fields that the server itself sets. */
export type CompleteRecord = (record: HaloRecord, previous: HaloRecord | undefined) => HaloRecord

/**
 * Creates the posted objects without an id and updates those with one: a field that is not named stays, one that is
 * `null` goes. Nothing is stored unless every object can be.
 *
 * @returns The stored records, or the answer that says what is wrong with them.
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

/** Answers 201 with the record that was stored, or with all of them; or says what was wrong. */
export function answerSaved(saved: Response | HaloRecord[], section: TableSection): Response {
  if (saved instanceof Response) return saved
  const answers = saved.map((record) => projectFields(record, section.answered))
  return json(answers.length === 1 ? answers[0] : answers, 201)
}

function withoutNulls(record: HaloRecord): HaloRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}
