import type { HaloRecord } from '../records/collection.ts'
import type { StoredFile } from './file-store.ts'

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['gif', 'image/gif'],
  ['html', 'text/html'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['json', 'application/json'],
  ['pdf', 'application/pdf'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain'],
  ['zip', 'application/zip'],
])

/** Reads the file that an attachment carries as base64. Returns `undefined` where `data` is not base64. */
export function readBase64File(data: unknown, { filename, content_type: type }: HaloRecord): StoredFile | undefined {
  const bytes = typeof data === 'string' ? decodeBase64(data) : undefined
  if (bytes === undefined) return undefined
  const name = typeof filename === 'string' ? filename : 'attachment'
  return { bytes, filename: name, contentType: isContentType(type) ? type : contentTypeOf(name) }
}

/** The fields of an attachment's record that describe its file. */
export function describeFile({ bytes, filename, contentType }: StoredFile): HaloRecord {
  return { filename, filesize: bytes.byteLength, content_type: contentType, isimage: contentType.startsWith('image/') }
}

/** A response with the bytes of a file. */
export function fileResponse({ bytes, filename, contentType }: StoredFile): Response {
  // encodeURIComponent throws for half of a surrogate pair.
  const name = encodeURIComponent(filename.replace(/\p{Surrogate}/gu, '\ufffd'))
  return new Response(bytes, {
    headers: {
      'content-type': contentType,
      'content-length': String(bytes.byteLength),
      'content-disposition': `attachment; filename*=UTF-8''${name}`,
    },
  })
}

/** Reads a file of a form. */
export async function readFormFile(file: File): Promise<StoredFile> {
  const contentType = file.type || contentTypeOf(file.name)
  return { bytes: new Uint8Array(await file.arrayBuffer()), filename: file.name, contentType }
}

/** The bytes of a file as base64. */
export function encodeBase64({ bytes }: StoredFile): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary)
}

/** Whether a posted content type is valid in a header (RFC 9110, section 8.3.1). */
function isContentType(type: unknown): type is string {
  return typeof type === 'string' && /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+( *;[ -~]*)?$/.test(type)
}

function contentTypeOf(filename: string): string {
  const extension = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? ''
  return contentTypes.get(extension) ?? 'application/octet-stream'
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = text.replace(/^data:[^,]*;base64,/, '')
  let binary: string
  try {
    binary = atob(base64)
  } catch {
    return undefined
  }
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index)
  return bytes
}
