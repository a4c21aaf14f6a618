import type { ApiCall } from './api-call.ts'
import type { Collection, HaloRecord } from './collection.ts'
import { createRecordCompletion } from './complete-record.ts'
import { answerAttachmentCall } from './files/answer-attachment-call.ts'
import type { Shape } from './halo-table.ts'
import { queryRecords } from './query-records.ts'
import { projectFields } from './record-fields.ts'
import { exception, json, missingRecord } from './responses.ts'
import { answerSaved, saveRecords } from './save-records.ts'

/** Answers a call as HaloPSA does. */
export async function answerCall(call: ApiCall): Promise<Response> {
  const attachmentAnswer = await answerAttachmentCall(call)
  if (attachmentAnswer !== undefined) return attachmentAnswer
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

function answerList({ operation: { section }, query, tenant }: ApiCall): Response {
  const collection = tenant.store.collection(section.name)
  if (section.list?.kind === 'object') return json(projectFields(collection.records[0] ?? {}, section.list.schema))
  if (!section.hasRecords && !section.pages && collection.records.length === 0) return json({})
  const { records, recordCount, page } = queryRecords(section, collection, query)
  const projected = records.map((record) => projectFields(record, section.list?.schema))
  if (section.list?.kind !== 'view') return json(projected)
  const paging = page && { page_no: page.number, page_size: page.size }
  return json({ ...paging, record_count: recordCount, [section.list.key]: projected })
}

function answerGet({ operation: { section }, recordId, tenant }: ApiCall): Response {
  const record = tenant.store.collection(section.name).get(recordId)
  return record ? json(projectFields(record, section.answered)) : missingRecord(section, recordId)
}

function answerSave(call: ApiCall): Response {
  const { operation, body, tenant } = call
  const { section } = operation
  if (body === undefined && section.posted !== undefined) {
    return exception('System.ArgumentNullException', 'Value cannot be null. (Parameter: body)')
  }
  if (body instanceof FormData && section.posted !== undefined) {
    const message = 'A form was posted where JSON is due: set the header Content-Type to application/json.'
    return exception('System.Net.Http.UnsupportedMediaTypeException', message, 415)
  }
  if (section.posted === undefined && ![body].flat().every(isRecord)) return json({})
  const posted = section.list?.kind === 'object' ? forSettings(body, tenant.store.collection(section.name)) : body
  const saved = saveRecords(tenant.store, section, posted, createRecordCompletion(section, tenant))
  if (saved instanceof Response || section.hasRecords) return answerSaved(saved, section)
  return json({})
}

function answerDelete({ operation: { section }, recordId, tenant }: ApiCall): Response {
  const collection = tenant.store.collection(section.name)
  const record = collection.get(recordId)
  if (record === undefined) return missingRecord(section, recordId)
  collection.delete(recordId)
  return json(projectFields(record, section.answered))
}

/** Settings are one record, which every post adds to. */
function forSettings(body: unknown, { records: [settings] }: Collection): unknown {
  if (settings === undefined) return body
  return [body].flat().map((posted) => (isRecord(posted) ? { ...posted, id: settings.id } : posted))
}

function isRecord(value: unknown): value is HaloRecord {
  return typeof value === 'object' && value !== null && !(value instanceof FormData)
}

/** Answers an operation that is no record: what the document declares, else an empty object. */
function answerAction({ operation, grant, tenant }: ApiCall): Response {
  const { section, answer, path } = operation
  if (path === '/Agent/me' && grant) return json(tenant.store.collection('Agent').get(grant.agentId) ?? {})
  if (answer === undefined) return json({})
  return json(emptyAnswer(answer, tenant.store.collection(section.name).records[0] ?? {}))
}

function emptyAnswer(shape: Shape, record: HaloRecord): unknown {
  switch (shape.kind) {
    case 'object':
      return projectFields(record, shape.schema)
    case 'array':
      return []
    case 'view':
      return { record_count: 0, [shape.key]: [] }
  }
}
