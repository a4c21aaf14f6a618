import { describeFile, fileResponse, readFile, readFormFile, type StoredFile } from './attachments.ts'
import { encodeBase64Url } from './authorization/random-token.ts'
import type { Grant } from './authorization/token-store.ts'
import type { HaloRecord } from './collection.ts'
import type { Shape } from './halo-table.ts'
import type { OperationMatch } from './match-operation.ts'
import { queryRecords } from './query-records.ts'
import { projectFields } from './record-fields.ts'
import { exception, json, notFound } from './responses.ts'
import { saveRecords } from './save-records.ts'
import type { Tenant } from './tenant.ts'

/** A call of the API whose sender is known. */
export interface ApiCall extends OperationMatch {
  query: URLSearchParams
  /** JSON as a value, a form as `FormData`; absent without a body. */
  body?: unknown
  grant?: Grant
  tenant: Tenant
  /** URL of the resource server: `https://tenant.halopsa.com/api`. */
  resourceServer: string
}

/** Answers a call as HaloPSA does. */
export async function answerCall(call: ApiCall): Promise<Response> {
  const { operation } = call
  if (operation.section.name === 'Attachment') {
    const answer = await answerAttachmentCall(call)
    if (answer !== undefined) return answer
  }
  switch (operation.kind) {
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
  const { records, recordCount, page } = queryRecords(collection, query, section.pages)
  const projected = records.map((record) => projectFields(record, section.list?.schema))
  if (section.list?.kind !== 'view') return json(projected)
  const paging = page && { page_no: page.number, page_size: page.size }
  return json({ ...paging, record_count: recordCount, [section.list.key]: projected })
}

function answerGet(call: ApiCall): Response {
  const { section } = call.operation
  const record = call.tenant.store.collection(section.name).get(recordId(call))
  return record ? json(projectFields(record, section.answerItem)) : missing(call)
}

function answerSave(call: ApiCall): Response {
  const { operation, body, tenant } = call
  const { section } = operation
  if (body === undefined && section.item !== undefined) {
    return exception('System.ArgumentNullException', 'Value cannot be null. (Parameter: body)')
  }
  const isRecord = typeof body === 'object' && body !== null && !(body instanceof FormData)
  if (!isRecord || (section.item === undefined && Array.isArray(body) && body.some((item) => Object(item) !== item))) {
    return json({})
  }
  const saved = saveRecords(tenant.store, section, body)
  return section.hasRecords || !saved.ok ? saved : json({})
}

function answerDelete(call: ApiCall): Response {
  const { operation, tenant } = call
  const { section } = operation
  const collection = tenant.store.collection(section.name)
  const id = recordId(call)
  const record = collection.get(id)
  if (record === undefined) return missing(call)
  collection.delete(id)
  if (section.name === 'Attachment') tenant.files.deleteAttachment(id)
  return json(projectFields(record, section.answerItem))
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

function recordId({ parameters }: ApiCall): string {
  return Object.values(parameters)[0] ?? ''
}

function missing(call: ApiCall): Response {
  return notFound(`${call.operation.section.name} ${recordId(call)} was not found.`)
}

/** Attachments and staged images carry bytes; the rest of the section is as any other. */
async function answerAttachmentCall(call: ApiCall): Promise<Response | undefined> {
  const { operation, parameters, query, tenant } = call
  switch (`${operation.method} ${operation.path}`) {
    case 'get /Attachment/{id}':
    case 'get /Attachment/document/{id}': {
      const file = tenant.files.attachment(parameters.id ?? '')
      return file ? fileResponse(file) : missing(call)
    }
    case 'post /Attachment':
    case 'post /Attachment/document':
      return saveAttachments(call)
    case 'delete /Attachment/document/{id}':
      return answerDelete(call)
    case 'post /Attachment/image':
      return stageImage(call)
    case 'get /Attachment/image': {
      const file = tenant.files.image(query.get('token') ?? '')
      return file ? fileResponse(file) : json({})
    }
    case 'get /Attachment/image/{id}': {
      const file = tenant.files.image(parameters.id ?? '')
      return file ? fileResponse(file) : missing(call)
    }
    case 'delete /Attachment/image/{id}':
      return tenant.files.deleteImage(parameters.id ?? '') ? json({}) : missing(call)
    default:
      return undefined
  }
}

async function saveAttachments({ operation, body, tenant }: ApiCall): Promise<Response> {
  const posted =
    body instanceof FormData ? await readForm(body) : [body].flat().map((item) => ({ item, file: undefined }))
  const files = posted.map(({ item, file }) => file ?? (isObject(item) ? readFile(item) : undefined))
  if (files.includes('invalid')) {
    return exception('System.FormatException', 'The input is not a valid Base-64 string.')
  }
  let index = 0
  const ids: unknown[] = []
  const records = posted.map(({ item }) => item)
  const response = saveRecords(tenant.store, operation.section, records, (record) => {
    const file = files[index++] as StoredFile | undefined
    const { data: _, ...fields } = record
    return { datecreated: new Date(tenant.now()).toISOString(), ...fields, ...(file && describeFile(file)) }
  })
  if (!response.ok) return response
  const saved = [await response.clone().json()].flat()
  ids.push(...saved.map(({ id }) => id))
  for (const [position, file] of files.entries()) {
    if (file !== undefined) tenant.files.setAttachment(ids[position] as number, file as StoredFile)
  }
  return response
}

/** The files of a form, each with the form's other fields. */
async function readForm(form: FormData): Promise<{ item: HaloRecord; file: StoredFile }[]> {
  const entries = [...form]
  const fields = Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
  const files = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]))
  return Promise.all(files.map(async (file) => ({ item: fields, file: await readFormFile(file) })))
}

/** Stages an image for the rich-text editor: the answer is a URL that shows it to whoever has it. */
async function stageImage({ body, query, tenant, resourceServer }: ApiCall): Promise<Response> {
  const forms = body instanceof FormData ? await readForm(body) : []
  const item = [body].flat()[0]
  const file = forms[0]?.file ?? (isObject(item) ? readFile(item) : undefined)
  if (file === 'invalid') return exception('System.FormatException', 'The input is not a valid Base-64 string.')
  const token = encodeBase64Url(crypto.getRandomValues(new Uint8Array(24)))
  const filename = query.get('filename') ?? 'image.png'
  tenant.files.setImage(token, file ?? { bytes: new Uint8Array(), filename, contentType: 'image/png' })
  return json({ link: `${resourceServer}/Attachment/image?token=${token}` }, 201)
}

function isObject(value: unknown): value is HaloRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof FormData)
}
