import { errorPage, json, tooManyRequests } from '../http/responses.ts'
import { ConnectionFault } from './connection-fault.ts'
import type { Trouble } from './trouble.ts'

/**
 * Answers a request to which a trouble applies.
 *
 * @param answer Makes the correct response.
 * @throws {@link ConnectionFault} where the trouble cuts the connection.
 */
export async function answerInTrouble(
  trouble: Trouble,
  request: Request,
  answer: () => Promise<Response>,
): Promise<Response> {
  const { fault, status, latency = 0, processed = false } = trouble
  if (latency > 0) await pause(latency, request.signal)
  if (fault === 'malformed' || fault === 'truncated') return damage(await answer(), fault)
  if (fault === undefined && status === undefined) return answer()
  if (processed) await answer()
  if (fault === 'drop' || fault === 'reset') throw new ConnectionFault(fault)
  return fault === 'html' ? errorPage(status ?? 500, 'Server Error') : answerWithStatus(trouble, status as number)
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const bodilessStatuses = new Set([204, 205, 304])

function answerWithStatus({ body, headers = {} }: Trouble, status: number): Response {
  if (bodilessStatuses.has(status)) return new Response(null, { status, headers })
  if (typeof body === 'string')
    return new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } })
  if (body !== undefined) return json(body, status, headers)
  if (status === 429) return tooManyRequests(headers)
  return status >= 500
    ? errorPage(status, 'Server Error', headers)
    : json({ Message: `Status ${status}.` }, status, headers)
}

async function damage(response: Response, fault: 'malformed' | 'truncated'): Promise<Response> {
  if (response.body === null) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  if (fault === 'malformed') return new Response(bytes.slice(0, -1), { status: response.status, headers })
  headers.set('content-length', String(bytes.byteLength))
  return new Response(cutOff(bytes.slice(0, bytes.byteLength / 2)), { status: response.status, headers })
}

/** A body that fails after these bytes. */
function cutOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(bytes),
    pull: (controller) => controller.error(new ConnectionFault('drop')),
  })
}

/** Waits. Throws at once when the caller aborts the request. */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const leave = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', leave)
      resolve()
    }, milliseconds)
    signal.addEventListener('abort', leave, { once: true })
  })
}
