import { exception, json, missingRecord } from '../http/responses.ts'
import type { Collection, HaloRecord } from '../records/collection.ts'
import { createRecordCompletion } from '../records/complete-record.ts'
import { queryRecords } from '../records/query-records.ts'
import { projectFields } from '../records/record-fields.ts'
import { answerSaved, saveRecords } from '../records/save-records.ts'
import type { Shape } from '../table/sections.ts'
import { answerAttachmentCall } from './answer-attachment-call.ts'
import type { ApiCall } from './api-call.ts'

/** Answers a call of the API as HaloPSA does. */
export async function answerCall(call: ApiCall): Promise<Response> {
  const attachmentResponse = await answerAttachmentCall(call)
  if (attachmentResponse !== undefined) return attachmentResponse
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
  if (!section.hasRecords && !section.pages && collection.records.length === 0) return json({})
  const { records, recordCount, page } = queryRecords(section, collection, query)
  const projected = records.map((record) => projectFields(record, section.list?.schema))
  if (section.list?.kind !== 'view') return json(projected)
  const paging = page && { page_no: page.number, page_size: page.size }
  return json({ ...paging, record_count: recordCount, [section.list.key]: projected })
}

function answerGet({ operation: { section }, recordId, store }: ApiCall): Response {
  const record = store.collection(section.name).get(recordId)
  return record ? json(projectFields(record, section.answered)) : missingRecord(section, recordId)
}

function answerSave(call: ApiCall): Response {
  const { operation, body, store, now } = call
  const { section } = operation
  if (body === undefined && section.posted !== undefined) {
    return exception('System.ArgumentNullException', 'Value cannot be null. (Parameter: body)')
  }
  if (body instanceof FormData && section.posted !== undefined) {
    const message = 'A form was posted where JSON is due: set the header Content-Type to application/json.'
    return exception('System.Net.Http.UnsupportedMediaTypeException', message, 415)
  }
  if (section.posted === undefined && ![body].flat().every(isRecord)) return json({})
  const posted = section.list?.kind === 'object' ? mergedIntoSettings(body, store.collection(section.name)) : body
  const saved = saveRecords(store, section, posted, createRecordCompletion(section, store, now))
  if (saved instanceof Response || section.hasRecords) return answerSaved(saved, section)
  return json({})
}

function answerDelete({ operation: { section }, recordId, store }: ApiCall): Response {
  const collection = store.collection(section.name)
  const record = collection.get(recordId)
  if (record === undefined) return missingRecord(section, recordId)
  collection.delete(recordId)
  return json(projectFields(record, section.answered))
}

/** Gives posted settings the id of the record that exists: settings are one record, which every post adds to. */
function mergedIntoSettings(body: unknown, { records: [settings] }: Collection): unknown {
  if (settings === undefined) return body
  return [body].flat().map((posted) => (isRecord(posted) ? { ...posted, id: settings.id } : posted))
}

function isRecord(value: unknown): value is HaloRecord {
  return typeof value === 'object' && value !== null && !(value instanceof FormData)
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
