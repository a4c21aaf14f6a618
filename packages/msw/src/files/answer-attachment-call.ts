import type { ApiCall } from '../api-call.ts'
import { randomToken } from '../authorization/random-token.ts'
import type { HaloRecord } from '../collection.ts'
import { createRecordCompletion } from '../complete-record.ts'
import { exception, json, missingRecord } from '../responses.ts'
import { answerSaved, saveRecords } from '../save-records.ts'
import type { StoredFile } from './file-store.ts'
import { describeFile, fileResponse, readBase64File, readFormFile } from './read-file.ts'

/**
 * Answers the calls of the section `Attachment` that carry bytes. The others are as those of any section: for them the
 * answer is `undefined`.
 */
export async function answerAttachmentCall(call: ApiCall): Promise<Response | undefined> {
  const { operation, query, recordId, tenant } = call
  const { files } = tenant
  switch (`${operation.method} ${operation.path}`) {
    case 'get /Attachment/{id}':
    case 'get /Attachment/document/{id}':
      return answerFile(files.attachment(recordId) ?? findSeededFile(call), call)
    case 'post /Attachment':
    case 'post /Attachment/document':
      return saveAttachments(call)
    case 'delete /Attachment/{id}':
    case 'delete /Attachment/document/{id}':
      return deleteAttachment(call)
    case 'post /Attachment/image':
      return stageImage(call)
    case 'get /Attachment/image':
      return query.has('token') ? answerFile(files.image(query.get('token') ?? ''), call) : json({})
    case 'get /Attachment/image/{id}':
      return answerFile(files.image(recordId), call)
    case 'delete /Attachment/image/{id}':
      return files.deleteImage(recordId) ? json({}) : missingRecord(operation.section, recordId)
    default:
      return undefined
  }
}

/** The file of a record that was not posted: what `data` holds of it, else an empty one. */
function findSeededFile({ recordId, tenant }: ApiCall): StoredFile | undefined {
  const record = tenant.store.collection('Attachment').get(recordId)
  return record && readBase64File(record.data ?? '', record)
}

function answerFile(file: StoredFile | undefined, { operation, recordId }: ApiCall): Response {
  return file ? fileResponse(file) : missingRecord(operation.section, recordId)
}

async function saveAttachments({ operation: { section }, body, tenant }: ApiCall): Promise<Response> {
  const posted = await readAttachments(body)
  if (posted === undefined) return invalidBase64()
  const complete = createRecordCompletion(section, tenant)
  const saved = saveRecords(
    tenant.store,
    section,
    posted.map(({ fields }) => fields),
    complete,
  )
  if (saved instanceof Response) return saved
  for (const [index, { file }] of posted.entries()) {
    const id = saved[index]?.id
    if (file !== undefined && id !== undefined) tenant.files.setAttachment(id as string | number, file)
  }
  return answerSaved(saved, section)
}

function deleteAttachment({ operation: { section }, recordId, tenant }: ApiCall): Response {
  tenant.files.deleteAttachment(recordId)
  const isKnown = tenant.store.collection(section.name).delete(recordId)
  return isKnown ? json({}) : missingRecord(section, recordId)
}

/** Keeps an image for the rich-text editor. The answer holds an address that shows it to whoever has it. */
async function stageImage({ body, query, tenant, resourceServer }: ApiCall): Promise<Response> {
  const posted = await readAttachments(body ?? {})
  if (posted === undefined) return invalidBase64()
  const token = randomToken()
  const filename = query.get('filename') ?? 'image.png'
  tenant.files.setImage(token, posted[0]?.file ?? { bytes: new Uint8Array(), filename, contentType: 'image/png' })
  return json({ link: `${resourceServer}/Attachment/image?token=${token}` }, 201)
}

interface PostedAttachment {
  fields: unknown
  file?: StoredFile
}

/** The attachments of a body: the files of a form, each with the form's other fields, or objects with base64 in them. */
async function readAttachments(body: unknown): Promise<PostedAttachment[] | undefined> {
  if (body instanceof FormData) {
    const entries = [...body]
    const fields = Object.fromEntries(entries.filter(([, value]) => typeof value === 'string'))
    const files = await Promise.all(
      entries.flatMap(([, value]) => (value instanceof File ? [readFormFile(value)] : [])),
    )
    if (files.length === 0) return [{ fields }]
    return files.map((file) => ({ fields: { ...fields, ...describeFile(file) }, file }))
  }
  const posted = [body].flat().map(readAttachment)
  return posted.includes(undefined) ? undefined : (posted as PostedAttachment[])
}

function readAttachment(posted: unknown): PostedAttachment | undefined {
  if (typeof posted !== 'object' || posted === null) return { fields: posted }
  const { data, ...fields } = posted as HaloRecord
  if (data === undefined || data === null) return { fields }
  const file = readBase64File(data, fields)
  return file && { fields: { ...fields, ...describeFile(file) }, file }
}

function invalidBase64(): Response {
  return exception('System.FormatException', 'The input is not a valid Base-64 string.')
}
