import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type HaloRecords, Recording, type RecordingMode } from '@halopsa/msw/double'

/** How a recorder is set up. */
export interface RecorderOptions {
  /** URL of the tenant: `https://tenant.halopsa.com`. */
  tenant: string
  /** TCP port. Default: 0, any free one. */
  port?: number
  /** `shapes` keeps one record without values for each section; `values` all records without personal data. */
  mode?: RecordingMode
}

/** A recorder that listens on this machine. */
export interface Recorder extends AsyncDisposable {
  /** URL to give a client in place of the tenant's. */
  readonly url: string
  /** What was recorded: a seed for a double. */
  readonly seed: HaloRecords
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/**
 * Starts a proxy of a tenant that keeps the records which the tenant sends. Tokens and secrets pass, and are never kept.
 *
 * @throws TypeError when the tenant is not a URL.
 * @throws Error when the port is taken.
 */
export async function startRecorder({ tenant, port = 0, mode = 'shapes' }: RecorderOptions): Promise<Recorder> {
  const origin = new URL(tenant).href.replace(/\/+$/, '')
  const recording = new Recording(mode)
  const proxy = new TenantProxy(origin, recording)
  const server = createServer((incoming, outgoing) => {
    proxy.pass(incoming, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' })
      outgoing.end(`The tenant could not be reached: ${error instanceof Error ? error.message : String(error)}`)
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    get seed() {
      return recording.seed
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** Headers that belong to one connection, or that `fetch` sets itself (RFC 9110, section 7.6.1). */
const connectionHeaders = new Set([
  'accept-encoding',
  'connection',
  'content-encoding',
  'content-length',
  'host',
  'keep-alive',
  'transfer-encoding',
])

class TenantProxy {
  readonly #tenant: string
  readonly #recording: Recording
  /** URL of the authorisation server, which can be elsewhere than the tenant. */
  #authUrl: string

  constructor(tenant: string, recording: Recording) {
    this.#tenant = tenant
    this.#recording = recording
    this.#authUrl = `${tenant}/auth`
  }

  async pass(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/' } = incoming
    const own = `http://${incoming.headers.host}`
    const target = url.startsWith('/auth/') ? `${this.#authUrl}${url.slice('/auth'.length)}` : `${this.#tenant}${url}`
    const response = await fetch(target, {
      method,
      headers: passedHeaders(
        Object.entries(incoming.headersDistinct).flatMap(([name, values = []]) =>
          values.map((value) => [name, value] as const),
        ),
      ),
      body: await readBody(incoming),
      redirect: 'manual',
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    outgoing.statusCode = response.status
    outgoing.setHeaders(
      new Headers(passedHeaders(response.headers).map(([name, value]) => [name, this.#ownUrl(name, value, own)])),
    )
    outgoing.end(response.ok ? this.#observe(method, url, response, bytes, own) : bytes)
  }

  /** Keeps the records of a response. Returns the body to send, in which the recorder stands for the tenant. */
  #observe(method: string, url: string, response: Response, bytes: Buffer, own: string): Buffer | string {
    const { pathname } = new URL(url, own)
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    if (method !== 'GET' || !isJson || !pathname.startsWith('/api/')) return bytes
    let body: unknown
    try {
      body = JSON.parse(bytes.toString())
    } catch {
      return bytes
    }
    if (/^\/api\/authinfo\/?$/i.test(pathname)) return this.#replaceAuthUrl(body, own)
    this.#recording.add(method, pathname.slice('/api'.length), body)
    return bytes
  }

  #replaceAuthUrl(body: unknown, own: string): string {
    const { auth_url: authUrl } = body as { auth_url?: unknown }
    if (typeof authUrl === 'string' && URL.canParse(authUrl)) this.#authUrl = authUrl.replace(/\/+$/, '')
    return JSON.stringify({ ...(body as object), auth_url: `${own}/auth` })
  }

  /** A redirect within the tenant leads through the recorder. */
  #ownUrl(header: string, value: string, own: string): string {
    return header === 'location' ? value.replace(this.#authUrl, `${own}/auth`).replace(this.#tenant, own) : value
  }
}

function passedHeaders(headers: Iterable<readonly [string, string]>): [string, string][] {
  return [...headers].flatMap(([name, value]) => (connectionHeaders.has(name) ? [] : [[name, value]]))
}

async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (incoming.method === 'GET' || incoming.method === 'HEAD') return undefined
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  return new Uint8Array(Buffer.concat(chunks))
}
