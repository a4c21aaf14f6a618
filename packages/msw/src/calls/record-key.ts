import { exception } from '../http/responses.ts'
import { joinKey } from '../records/collection.ts'
import type { ApiCall } from './api-call.ts'

/**
 * The key of the record that a call names by its path, and where the key has several fields, by its query:
 * `/Actions/3?ticket_id=1000`.
 *
 * @returns The key, or the response that says which part of it is missing.
 */
export function recordKey({ operation: { section }, parameters, recordId, query, store }: ApiCall): string | Response {
  const { key, name } = section
  if (key.length === Object.keys(parameters).length) return joinKey(Object.values(parameters))
  const own = store.collection(name)
  if (!key.includes('id')) {
    const record = own.records.find(({ id }) => String(id) === recordId)
    return record === undefined ? recordId : own.keyOf(record)
  }
  const missing = key.find((field) => field !== 'id' && !query.get(field))
  if (missing !== undefined) return exception('System.Exception', `${missing} must be specified`)
  return joinKey(key.map((field) => (field === 'id' ? recordId : query.get(field))))
}
