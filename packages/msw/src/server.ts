import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { ReadableStream } from 'node:stream/web'
import { ConnectionFault, createHaloDouble, type HaloDouble, type HaloDoubleOptions } from '@halopsa/msw/double'
import { createSelfSignedCertificate, type ServerCertificate } from './http/self-signed-certificate.ts'

export * from '@halopsa/msw/double'
export type { ServerCertificate } from './http/self-signed-certificate.ts'
export { type Recorder, type RecorderOptions, startRecorder } from './recorder/start-recorder.ts'

/** How a server is set up. */
export interface HaloServerOptions extends Omit<HaloDoubleOptions, 'baseUrl'> {
  /** TCP port. Default: 0, any free one. */
  port?: number
  /** Serves HTTPS: with a self-signed certificate for this machine, or with your own. Default: HTTP. */
  https?: boolean | ServerCertificate
}

/** A double that listens on a port. */
export interface HaloServer extends Omit<HaloDouble, 'baseUrl' | 'handle'>, AsyncDisposable {
  /** URL of the tenant: `http://127.0.0.1:PORT`, or with `https` `https://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  /** Certificate of an HTTPS server in PEM, for a client to trust: `ca` in Node, `NODE_EXTRA_CA_CERTS`, curl's `--cacert`. */
  readonly certificate?: string
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/**
 * Starts a double of HaloPSA as an HTTP server on 127.0.0.1.
 *
 * @throws Error when the port is taken, or the certificate and its key do not fit.
 *
 * @example
 * await using server = await startHaloServer()
 * const halo = new HaloClient({ companyUrl: server.url, clientId: server.clientId, clientSecret: server.clientSecret })
 */
export async function startHaloServer({ port = 0, https, ...options }: HaloServerOptions = {}): Promise<HaloServer> {
  const double = createHaloDouble(options)
  const certificate = https === true ? createSelfSignedCertificate() : https || undefined
  const scheme = certificate === undefined ? 'http' : 'https'
  const listener: RequestListener = (incoming, outgoing) => {
    answer(double, scheme, incoming, outgoing).catch(() => outgoing.destroy())
  }
  const server = certificate === undefined ? createServer(listener) : createSecureServer(certificate, listener)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve))
    server.closeAllConnections()
    await closed
  }
  return {
    url: `${scheme}://127.0.0.1:${address.port}`,
    port: address.port,
    certificate: certificate?.cert,
    clientId: double.clientId,
    clientSecret: double.clientSecret,
    publicClientId: double.publicClientId,
    state: double.state,
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function answer(
  { handle }: HaloDouble,
  scheme: 'http' | 'https',
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  let response: Response
  try {
    response = await handle(toRequest(scheme, incoming, outgoing))
  } catch (error) {
    if (error instanceof ConnectionFault) cutConnection(incoming.socket, error)
    else outgoing.writeHead(500, { 'content-type': 'text/plain' }).end(String(error))
    return
  }
  const { body, isComplete } = await readBody(response)
  outgoing.statusCode = response.status
  outgoing.setHeaders(response.headers)
  if (isComplete) outgoing.end(body)
  else cutOff(incoming.socket, outgoing, body)
}

/** Reads the bytes of a body, up to where it failed. */
async function readBody(response: Response): Promise<{ body: Uint8Array; isComplete: boolean }> {
  const chunks: Uint8Array[] = []
  try {
    for await (const chunk of response.body ?? []) chunks.push(chunk)
  } catch {
    return { body: Buffer.concat(chunks), isComplete: false }
  }
  const body = Buffer.concat(chunks)
  return { body, isComplete: body.byteLength >= Number(response.headers.get('content-length')) }
}

/** Sends the headers and a part of the body, and ends the connection. */
function cutOff(socket: Socket, outgoing: ServerResponse, body: Uint8Array): void {
  outgoing.flushHeaders()
  if (body.byteLength === 0) socket.destroySoon()
  else outgoing.write(body, () => socket.destroySoon())
}

function cutConnection(socket: Socket, { kind }: ConnectionFault): void {
  if (kind === 'reset') socket.resetAndDestroy()
  else socket.destroy()
}

function toRequest(scheme: 'http' | 'https', incoming: IncomingMessage, outgoing: ServerResponse): Request {
  const controller = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) controller.abort()
  })
  const { method = 'GET', url = '/', rawHeaders } = incoming
  const headers = new Headers()
  for (let index = 0; index < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] as string, rawHeaders[index + 1] as string)
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  // Read only on demand: Node discards a body that nobody reads, and the connection can be used again.
  const body = hasBody ? ReadableStream.from(incoming) : undefined
  return new Request(`${scheme}://${headers.get('host')}${url}`, {
    method,
    headers,
    body,
    signal: controller.signal,
    duplex: 'half',
  } as RequestInit)
}
