import { CommandError } from '@halopsa/command'
import { downloadFile, path } from '@halopsa/core'
import type { Context } from '../context.ts'
import { startProgress } from '../output/progress.ts'
import { nameInDisposition } from './file-name.ts'

/** A file that the server has begun to send. */
export interface OpenAttachment {
  id: number
  /** As the server calls it; it may be a path. */
  name: string | undefined
  /** Its bytes as they come, with the progress on the standard error. To be read once. */
  chunks(label: string): AsyncIterable<Uint8Array>
  /** Stops the download, where its bytes are not read. */
  cancel(): Promise<void>
}

/** Asks for the file of an attachment. Its bytes are read later, and never held as a whole. */
export async function openAttachment(context: Context, id: number): Promise<OpenAttachment> {
  const { halo } = await context.connect()
  const { signal } = context
  const request = { method: 'get', path: path`/Attachment/${id}` } as const
  const response = await downloadFile(halo, request, { as: 'response', signal })
  return {
    id,
    name: nameInDisposition(response.headers.get('content-disposition')),
    chunks: (label) => readChunks(context, response, { id, label }),
    cancel: async () => response.body?.cancel(),
  }
}

async function* readChunks(
  { streams, signal }: Context,
  response: Response,
  { id, label }: { id: number; label: string },
): AsyncGenerator<Uint8Array> {
  const size = sizeOf(response.headers)
  const progress = startProgress(streams, { label, unit: 'bytes', ...(size !== undefined && { total: size }) })
  let read = 0
  try {
    for await (const chunk of bodyOf(response, signal)) {
      read += chunk.byteLength
      progress.update(read)
      yield chunk
    }
    if (size !== undefined && read !== size) throw new Error('the file is not complete')
  } catch (error) {
    // An error of whoever writes the chunks does not come here.
    signal.throwIfAborted()
    const amount = size === undefined ? `${read} bytes` : `${read} of ${size} bytes`
    throw new CommandError(`The download of attachment ${id} broke off after ${amount}: ${(error as Error).message}`, {
      cause: error,
    })
  } finally {
    progress.end()
  }
}

/** The bytes of a body. Some servers of a test ignore the signal of a request, so it is looked at here too. */
async function* bodyOf({ body }: Response, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  if (!body) return
  for await (const chunk of body) {
    signal.throwIfAborted()
    yield chunk
  }
}

/** How many bytes come; not known where they are compressed on their way. */
function sizeOf(headers: Headers): number | undefined {
  const length = headers.get('content-length')
  return length === null || headers.has('content-encoding') ? undefined : Number(length)
}
