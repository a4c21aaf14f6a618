import { loginPage } from '../authorization/login-page.ts'
import { errorPage, exception, invalidModel, json, tooManyRequests } from '../http/responses.ts'
import { ConnectionFault } from './connection-fault.ts'
import type { ErrorForm, Fault, Trouble } from './trouble.ts'

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
  const { fault, latency = 0, processed = false } = trouble
  const done = processed ? await answer() : undefined
  if (latency > 0) await pause(latency, request.signal)
  switch (fault) {
    case 'drop':
    case 'reset':
      throw new ConnectionFault(fault)
    case 'html':
      return errorPage(trouble.status ?? 500, 'Server Error')
    case 'login':
      return loginPage({ clientId: 'halo' })
    case 'malformed':
    case 'truncated':
    case 'headers':
      return damage(done ?? (await answer()), fault)
    default:
      return errorResponse(trouble) ?? done ?? answer()
  }
}

/** Statuses that have no body (Fetch standard, section 2.2.3). */
const bodilessStatuses = new Set([204, 205, 304])

/** The response that a trouble gives in place of the correct one, if it does. */
function errorResponse({ status: given, body, form, location, headers: added }: Trouble): Response | undefined {
  const status = given ?? (location !== undefined ? 302 : form !== undefined ? 400 : undefined)
  if (status === undefined) return undefined
  const headers = { ...(location !== undefined && { location }), ...added }
  if (bodilessStatuses.has(status)) return new Response(null, { status, headers })
  if (typeof body === 'string') {
    return new Response(body, { status, headers: { 'content-type': 'text/plain', ...headers } })
  }
  if (body !== undefined) return json(body, status, headers)
  if (form !== undefined) return withStatus(formResponse(form), status, headers)
  if (location !== undefined) return new Response(null, { status, headers })
  if (status === 429) return tooManyRequests(headers)
  return status >= 500
    ? errorPage(status, 'Server Error', headers)
    : json({ Message: `Status ${status}.` }, status, headers)
}

function formResponse(form: ErrorForm): Response {
  switch (form) {
    case 'exception':
      return exception('System.Exception', 'The request failed.')
    case 'model':
      return invalidModel('[0].summary', 'The value is not valid')
    case 'text':
      return json('The request failed.')
    case 'object':
      return json({})
    case 'empty':
      return new Response(null)
  }
}

function withStatus(response: Response, status: number, added: Readonly<Record<string, string>>): Response {
  const headers = new Headers(response.headers)
  for (const [name, value] of Object.entries(added)) headers.set(name, value)
  return new Response(response.body, { status, headers })
}

async function damage(
  response: Response,
  fault: Extract<Fault, 'malformed' | 'truncated' | 'headers'>,
): Promise<Response> {
  if (response.body === null) return response
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { status } = response
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  if (fault === 'malformed') return new Response(bytes.slice(0, -1), { status, headers })
  headers.set('content-length', String(bytes.byteLength))
  return new Response(cutOff(bytes.slice(0, fault === 'headers' ? 0 : bytes.byteLength / 2)), { status, headers })
}

/** A body that fails after these bytes. */
function cutOff(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      if (bytes.byteLength > 0) controller.enqueue(bytes)
    },
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
