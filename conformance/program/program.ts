import { getAttachmentById, postAttachment } from '@halopsa/attachment'
import { HaloApiError, HaloClient, HaloTimeoutError, toBase64 } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { deleteTicketsById, getTickets, getTicketsById, paginateTickets, postTickets } from '@halopsa/tickets'

/** The server that the program calls. */
export interface ProgramInput {
  companyUrl: string
  clientId: string
  clientSecret: string
  /** Number of tickets that it holds. */
  tickets: number
  /** Tickets for which the server responds too late, with a 429, with a redirect, or with a login page. */
  troubled: { late: number; limited: number; redirected: number; page: number }
}

/** Whether a feature works in a runtime. */
export interface Outcome {
  feature: string
  /** Error message. Undefined when the feature works. */
  error?: string
}

/** Size of the file that is uploaded and downloaded, in bytes: no runtime passes that much on in one chunk. */
const fileSize = 3_000_000

/** Uses every feature once. Needs `fetch`, Web Streams and Web Crypto, and nothing else of a runtime. */
export async function runProgram(input: ProgramInput): Promise<Outcome[]> {
  const { companyUrl, clientId, clientSecret, tickets, troubled } = input
  const responses: { path: string; status: number }[] = []
  const halo = new HaloClient({
    companyUrl,
    clientId,
    clientSecret,
    limiter: new WindowLimiter({ limit: 1000, window: 10_000 }),
    logger: (_level, _message, meta) => {
      if (meta?.status) responses.push({ path: String(meta.path), status: Number(meta.status) })
    },
  })
  const statusesOf = (path: string) =>
    responses.filter((response) => response.path.endsWith(path)).map(({ status }) => status)
  let ticketId = 0
  let attachmentId = 0
  let digest = ''

  const features: Record<string, () => Promise<void>> = {
    async token() {
      await Promise.all(Array.from({ length: 5 }, () => getTickets(halo, { count: 1 })))
      equal(statusesOf('/auth/token'), [200])
    },
    async list() {
      const view = await getTickets(halo, { count: 10 })
      equal([view.tickets?.length, view.record_count], [10, tickets])
    },
    async paging() {
      const all = await paginateTickets(halo, {}, { pageSize: 1000 }).toArray()
      equal(new Set(all.map(({ id }) => id)).size, tickets)
    },
    async create() {
      const summary = 'Zwölf Boxkämpfer & 100 % mehr'
      const { id = 0 } = await postTickets(halo, { faultsList: [{ summary }] })
      equal((await getTicketsById(halo, { id })).summary, summary)
      ticketId = id
    },
    async upload() {
      const bytes = Uint8Array.from({ length: fileSize }, (_, index) => (index * index) % 251)
      digest = await sha256(bytes)
      const attachment = { ticket_id: ticketId, filename: 'squares.bin', data: await toBase64(bytes) }
      const { id = 0 } = await postAttachment(halo, { attachmentList: [attachment] })
      equal((await getAttachmentById(halo, { id })).length, fileSize)
      attachmentId = id
    },
    async 'stream download'() {
      const stream = await getAttachmentById(halo, { id: attachmentId }, { as: 'stream' })
      const chunks: Uint8Array<ArrayBuffer>[] = []
      const reader = stream.getReader()
      for (let part = await reader.read(); !part.done; part = await reader.read())
        chunks.push(new Uint8Array(part.value))
      equal(chunks.length > 1, true)
      equal(await sha256(new Uint8Array(await new Blob(chunks).arrayBuffer())), digest)
    },
    async 'error 404'() {
      const error = await failure(getTicketsById(halo, { id: 999_999 }))
      equal(error instanceof HaloApiError && error.status, 404)
    },
    async '429 wait'() {
      const start = Date.now()
      await getTicketsById(halo, { id: troubled.limited })
      equal(statusesOf(`/Tickets/${troubled.limited}`), [429, 200])
      // The server's `Retry-After` is 1 second. 900 ms allow for runtimes whose clocks and timers are not exact.
      equal(Date.now() - start > 900, true)
    },
    async abort() {
      const controller = new AbortController()
      const call = failure(getTicketsById(halo, { id: troubled.late }, { signal: controller.signal }))
      setTimeout(() => controller.abort(), 100)
      equal((await call).name, 'AbortError')
    },
    async timeout() {
      const error = await failure(getTicketsById(halo, { id: troubled.late }, { timeout: 200 }))
      equal(error instanceof HaloTimeoutError, true)
    },
    async 'redirected write'() {
      const error = await failure(deleteTicketsById(halo, { id: troubled.redirected }))
      equal(error instanceof HaloApiError, true)
      equal((await getTicketsById(halo, { id: troubled.redirected })).id, troubled.redirected)
    },
    async 'HTML with 200'() {
      const error = await failure(deleteTicketsById(halo, { id: troubled.page }))
      equal(error instanceof HaloApiError && error.status, 200)
    },
    async 'cancelled wait'() {
      const limiter = new WindowLimiter({ limit: 1, window: 60_000 })
      const limited = new HaloClient({ companyUrl, clientId, clientSecret, limiter })
      await getTickets(limited, { count: 1 })
      const controller = new AbortController()
      const call = failure(getTickets(limited, { count: 1 }, { signal: controller.signal }))
      setTimeout(() => controller.abort(), 100)
      equal((await call).name, 'AbortError')
    },
    async 'hanging cache'() {
      const never = () => new Promise<never>(() => {})
      const tokenCache = { get: never, set: never, delete: never }
      const view = await getTickets(new HaloClient({ companyUrl, clientId, clientSecret, tokenCache }), { count: 1 })
      equal(view.tickets?.length, 1)
    },
  }

  const outcomes: Outcome[] = []
  for (const [feature, use] of Object.entries(features)) {
    const error = await use().then(
      () => undefined,
      (reason: unknown) => String(reason),
    )
    outcomes.push({ feature, error })
  }
  return outcomes
}

function equal(actual: unknown, expected: unknown): void {
  const [actualText, expectedText] = [actual, expected].map((value) => JSON.stringify(value))
  if (actualText !== expectedText) throw new Error(`${actualText} instead of ${expectedText}`)
}

async function failure(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.catch((error: unknown) => error)
  return outcome instanceof Error || outcome instanceof DOMException ? outcome : new Error('It did not fail')
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))
}
