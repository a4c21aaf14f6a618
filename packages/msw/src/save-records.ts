import type { HaloRecord } from './collection.ts'
import type { TableSection } from './halo-table.ts'
import { FieldTypeError, projectFields, readFields } from './record-fields.ts'
import { hasId, type RecordStore } from './record-store.ts'
import { exception, json, notFound } from './responses.ts'

/** Finishes a record that is about to be stored, such as with the fields that the server itself sets. */
export type CompleteRecord = (record: HaloRecord, previous: HaloRecord | undefined) => HaloRecord

/**
 * Creates the posted objects without an id, updates those with one (a field that is not named stays, one that is
 * `null` goes), and answers 201 with the record; with all of them where several were posted. Nothing is stored unless
 * every object can be.
 */
export function saveRecords(
  store: RecordStore,
  section: TableSection,
  body: unknown,
  complete: CompleteRecord = (record) => record,
): Response {
  const posted = Array.isArray(body) ? body : [body]
  const collection = store.collection(section.name)
  const records: HaloRecord[] = []
  for (const [index, object] of posted.entries()) {
    const place = Array.isArray(body) ? `[${index}]` : ''
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
      return exception('Newtonsoft.Json.JsonSerializationException', `An object was expected. Path '${place}'.`)
    }
    let fields: HaloRecord
    try {
      fields = readFields(object, section.item)
    } catch (error) {
      if (!(error instanceof FieldTypeError)) throw error
      const path = place ? `${place}.${error.field}` : error.field
      return exception('Newtonsoft.Json.JsonReaderException', `${error.message} Path '${path}'.`)
    }
    const previous = hasId(fields) ? collection.get(fields.id) : undefined
    if (hasId(fields) && previous === undefined) return notFound(`${section.name} ${fields.id} was not found.`)
    records.push(complete(withoutNulls({ ...previous, ...fields }), previous))
  }
  const saved = records.map((record) => projectFields(store.save(section, record), section.answerItem))
  return json(saved.length === 1 ? saved[0] : saved, 201)
}

function withoutNulls(record: HaloRecord): HaloRecord {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))
}
