import { exception, json, missingRecord } from '../http/responses.ts'
import { AdvancedSearchError } from '../lists/advanced-search.ts'
import { listBody } from '../lists/list-response.ts'
import { queryRecords } from '../lists/query-records.ts'
import { type Collection, type HaloRecord, isRecord } from '../records/collection.ts'
import { projectFields } from '../records/record-fields.ts'
import { withRelatedRecords } from '../records/related-records.ts'
import type { Shape, TableSection } from '../table/sections.ts'
import { applyAction } from '../writes/action-effects.ts'
import type { SaveContext } from '../writes/save-context.ts'
import { savedResponse, saveRecords } from '../writes/save-records.ts'
import { createSaveRules } from '../writes/save-rules.ts'
import { answerAttachmentCall } from './answer-attachment-call.ts'
import { answerReportCall } from './answer-report-call.ts'
import type { ApiCall } from './api-call.ts'
import { reportIgnored, unknownRecordParameters } from './ignored-parameters.ts'
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

function answerList(call: ApiCall): Response {
  const { operation, query, store, grant } = call
  const { section } = operation
  const collection = store.collection(section.name)
  if (section.list?.kind === 'object') return json(projectFields(collection.records[0] ?? {}, section.list.schema))
  if (!section.hasRecords && section.list === undefined && collection.records.length === 0) return json({})
  try {
    const page = queryRecords(section, store, query, grant?.agentId)
    const refusal = reportIgnored(page.ignored, call)
    return refusal ?? json(listBody(section, page, query, (record) => store.storedAt(record)))
  } catch (error) {
    if (error instanceof AdvancedSearchError) return exception('System.Exception', error.message)
    throw error
  }
}

function answerGet(call: ApiCall): Response {
  const { section } = call.operation
  const key = recordKey(call)
  if (key instanceof Response) return key
  const record = call.store.find(section.name, key)
  if (record === undefined || record.deleted === true) return missingRecord(section, call.recordId)
  const refusal = reportIgnored(unknownRecordParameters(call), call)
  if (refusal !== undefined) return refusal
  const whole = section.posted?.name === 'Faults' ? withRelatedRecords(record, call.store) : record
  return json(projectFields(whole, section.record))
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
