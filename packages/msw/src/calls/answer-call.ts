import { exception, json, missingRecord } from '../http/responses.ts'
import { queryRecords } from '../lists/query-records.ts'
import { type Collection, type HaloRecord, isRecord } from '../records/collection.ts'
import { projectFields } from '../records/record-fields.ts'
import type { Shape, TableSection } from '../table/sections.ts'
import { applyAction } from '../writes/action-effects.ts'
import type { SaveContext } from '../writes/save-context.ts'
import { savedResponse, saveRecords } from '../writes/save-records.ts'
import { createSaveRules } from '../writes/save-rules.ts'
import { answerAttachmentCall } from './answer-attachment-call.ts'
import { answerReportCall } from './answer-report-call.ts'
import type { ApiCall } from './api-call.ts'
import { recordKey } from './record-key.ts'

/** Answers a call of the API as HaloPSA does. */
export async function answerCall(call: ApiCall): Promise<Response> {
  const special = (await answerAttachmentCall(call)) ?? (await answerReportCall(call))
  if (special !== undefined) return special
  switch (call.operation.kind) {
    case 'list':
      return answerList(call)
    case 'get':
      return answerGet(call)
    case 'save':
      return answerSave(call)
    case 'delete':
      return answerDelete(call)
    case 'action':
      return answerAction(call)
  }
}

function answerList({ operation: { section }, query, store }: ApiCall): Response {
  const collection = store.collection(section.name)
  if (section.list?.kind === 'object') return json(projectFields(collection.records[0] ?? {}, section.list.schema))
  if (!section.hasRecords && section.paging === undefined && collection.records.length === 0) return json({})
  const { records, recordCount, page } = queryRecords(section, collection, query)
  const { list } = section
  const projected = records.map((record) => projectFields(record, list?.schema, section.record))
  if (list?.kind !== 'view') return json(projected)
  const paging = page && { page_no: page.number, page_size: page.size }
  return json({ ...paging, record_count: recordCount, [list.key]: projected })
}

function answerGet(call: ApiCall): Response {
  const { section } = call.operation
  const key = recordKey(call)
  if (key instanceof Response) return key
  const record = call.store.find(section.name, key)
  if (record === undefined || record.deleted === true) return missingRecord(section, call.recordId)
  return json(projectFields(record, section.record))
}

function answerSave(call: ApiCall): Response {
  const { operation, body, query, store } = call
  const { section } = operation
  if (body === undefined && section.posted !== undefined) {
    return exception('System.ArgumentNullException', 'Value cannot be null. (Parameter: body)')
  }
  if (body instanceof FormData && section.posted !== undefined) {
    const message = 'A form was posted instead of JSON: set the header Content-Type to application/json.'
    return exception('System.Net.Http.UnsupportedMediaTypeException', message, 415)
  }
  if (section.posted === undefined && ![body].flat().every(isRecord)) return json({})
  const posted = section.list?.kind === 'object' ? mergedIntoSettings(body, store.collection(section.name)) : body
  const context = saveContext(call)
  const saved = saveRecords(store, section, posted, createSaveRules(section, context))
  if (saved instanceof Response) return saved
  if (section.posted?.name === 'Actions') for (const action of saved) applyAction(action, context)
  return section.hasRecords ? savedResponse(saved, section, query) : json({})
}

function answerDelete(call: ApiCall): Response {
  const { operation, store } = call
  const { section } = operation
  const key = recordKey(call)
  if (key instanceof Response) return key
  const record = store.find(section.name, key)
  if (record === undefined || record.deleted === true) return missingRecord(section, call.recordId)
  const deleted = section.posted?.name === 'Faults' ? markDeleted(record, section, call) : record
  if (deleted === record) store.home(section, key).delete(key)
  return json(projectFields(deleted, section.record))
}

/** A ticket is kept after it is deleted, so that it can be recovered. */
function markDeleted(ticket: HaloRecord, section: TableSection, { store, now }: ApiCall): HaloRecord {
  const date = new Date(now()).toISOString()
  return store.save(section, { ...ticket, deleted: true, deleted_date: date, last_update: date })
}

function saveContext({ store, now, grant }: ApiCall): SaveContext {
  return { store, now, agentId: grant?.agentId }
}

/** Gives posted settings the id of the record that exists: settings are one record, which every post adds to. */
function mergedIntoSettings(body: unknown, { records: [settings] }: Collection): unknown {
  if (settings === undefined || !Array.isArray(body)) return body
  return body.map((posted: unknown) => (isRecord(posted) ? { ...posted, id: settings.id } : posted))
}

/** Answers an operation that is not about a record: with a placeholder of the declared type, else an empty object. */
function answerAction({ operation, grant, store }: ApiCall): Response {
  const { section, response, path } = operation
  if (path === '/Agent/me' && grant) return json(store.collection('Agent').get(grant.agentId) ?? {})
  if (response === undefined) return json({})
  return json(placeholderAnswer(response, store.collection(section.name).records[0] ?? {}))
}

function placeholderAnswer(shape: Shape, record: HaloRecord): unknown {
  switch (shape.kind) {
    case 'object':
      return projectFields(record, shape.schema)
    case 'array':
      return []
    case 'view':
      return { record_count: 0, [shape.key]: [] }
  }
}
