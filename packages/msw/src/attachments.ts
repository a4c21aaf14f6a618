import type { HaloRecord, RecordId } from './collection.ts'

/** The bytes of an attachment or image. */
export interface StoredFile {
  bytes: Uint8Array<ArrayBuffer>
  filename: string
  contentType: string
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  zip: 'application/zip',
}

/** The files of a tenant: attachments by id, and staged images by the token of their URL. */
export class FileStore {
  readonly #attachments = new Map<string, StoredFile>()
  readonly #images = new Map<string, StoredFile>()

  attachment(id: RecordId): StoredFile | undefined {
    return this.#attachments.get(String(id))
  }

  setAttachment(id: RecordId, file: StoredFile): void {
    this.#attachments.set(String(id), file)
  }

  deleteAttachment(id: RecordId): void {
    this.#attachments.delete(String(id))
  }

  image(token: string): StoredFile | undefined {
    return this.#images.get(token)
  }

  setImage(token: string, file: StoredFile): void {
    this.#images.set(token, file)
  }

  deleteImage(token: string): boolean {
    return this.#images.delete(token)
  }

  clear(): void {
    this.#attachments.clear()
    this.#images.clear()
  }
}

/** The file that a posted attachment carries as base64 in `data`; `invalid` where that is no base64. */
export function readFile(posted: HaloRecord): StoredFile | 'invalid' | undefined {
  const { data, filename, content_type: contentType } = posted
  if (data === undefined || data === null) return undefined
  const bytes = typeof data === 'string' ? decodeBase64(data) : undefined
  if (bytes === undefined) return 'invalid'
  const name = typeof filename === 'string' ? filename : 'attachment'
  return { bytes, filename: name, contentType: typeof contentType === 'string' ? contentType : contentTypeOf(name) }
}

/** What the record of an attachment says of its file. */
export function describeFile({ bytes, filename, contentType }: StoredFile): HaloRecord {
  return { filename, filesize: bytes.byteLength, content_type: contentType, isimage: contentType.startsWith('image/') }
}

/** Answers with the bytes of a file. */
export function fileResponse({ bytes, filename, contentType }: StoredFile): Response {
  return new Response(bytes, {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    },
  })
}

/** Reads a file of a form. */
export async function readFormFile(file: File): Promise<StoredFile> {
  const contentType = file.type || contentTypeOf(file.name)
  return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name, contentType }
}

function contentTypeOf(filename: string): string {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return CONTENT_TYPES[extension] ?? 'application/octet-stream'
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = text.replace(/^data:[^,]*;base64,/, '')
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return undefined
  }
}
