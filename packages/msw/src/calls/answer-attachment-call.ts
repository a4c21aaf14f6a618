import { randomToken } from '../authorization/random-token.ts'
import { exception, json, missingRecord } from '../http/responses.ts'
import type { HaloRecord, RecordId } from '../records/collection.ts'
import { savedResponse, saveRecords } from '../writes/save-records.ts'
import { createSaveRules } from '../writes/save-rules.ts'
import type { ApiCall } from './api-call.ts'
import type { StoredFile } from './file-store.ts'
import { describeFile, encodeBase64, fileResponse, readBase64File, readFormFile } from './read-file.ts'

/**
 * Answers the calls of the section `Attachment` that carry bytes.
 *
 * @returns `undefined` for the other calls, which are handled as in any section.
 */
export async function answerAttachmentCall(call: ApiCall): Promise<Response | undefined> {
  const { operation, query, recordId, files } = call
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

/** The file of a record that a test added: its `data`, or an empty file. */
function findSeededFile({ recordId, store }: ApiCall): StoredFile | undefined {
  const record = store.collection('Attachment').get(recordId)
  return record && readBase64File(record.data ?? '', record)
}

function answerFile(file: StoredFile | undefined, { operation, recordId }: ApiCall): Response {
  return file ? fileResponse(file) : missingRecord(operation.section, recordId)
}

async function saveAttachments(call: ApiCall): Promise<Response> {
  const { operation, body, query, store, files, now, grant } = call
  const { section } = operation
  const posted = await readAttachments(body)
  if (posted === undefined) return invalidBase64()
  const rules = createSaveRules(section, { store, now, agentId: grant?.agentId })
  const fields = posted.map((attachment) => attachment.fields)
  const saved = saveRecords(store, section, fields, rules)
  if (saved instanceof Response) return saved
  const withData = saved.map((record, index) => {
    const file = posted[index]?.file
    if (file === undefined) return record
    files.setAttachment(record.id as RecordId, file)
    return { ...record, data: encodeBase64(file) }
  })
  return savedResponse(withData, section, query)
}

function deleteAttachment({ operation: { section }, recordId, store, files }: ApiCall): Response {
  files.deleteAttachment(recordId)
  const isKnown = store.collection(section.name).delete(recordId)
  return isKnown ? json({}) : missingRecord(section, recordId)
}

/** Keeps an image for the rich-text editor. The response has a URL from which anyone can load it. */
async function stageImage({ body, query, files, resourceServer }: ApiCall): Promise<Response> {
  const posted = await readAttachments(body ?? {})
  if (posted === undefined) return invalidBase64()
  const token = randomToken()
  const filename = query.get('filename') ?? 'image.png'
  files.setImage(token, posted[0]?.file ?? { bytes: new Uint8Array(), filename, contentType: 'image/png' })
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
  const { data_base64: dataUri, data = dataUri, ...fields } = posted as HaloRecord
  if (data === undefined || data === null) return { fields }
  const file = readBase64File(data, fields)
  return file && { fields: { ...fields, ...describeFile(file) }, file }
}

function invalidBase64(): Response {
  return exception('System.FormatException', 'The input is not a valid Base-64 string.')
}
