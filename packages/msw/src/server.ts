import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { ReadableStream } from 'node:stream/web'
import { ConnectionFault, createHaloDouble, type HaloDouble, type HaloDoubleOptions } from '@halopsa/msw/double'

export * from '@halopsa/msw/double'

/** How a server is set up. */
export interface HaloServerOptions extends Omit<HaloDoubleOptions, 'baseUrl'> {
  /** TCP port. Default: 0, any free one. */
  port?: number
}

/** A double that listens on a port. */
export interface HaloServer extends Omit<HaloDouble, 'baseUrl' | 'handle'>, AsyncDisposable {
  /** URL of the tenant: `http://127.0.0.1:PORT`. */
  readonly url: string
  readonly port: number
  /** Stops listening and cuts every connection. */
  close(): Promise<void>
}

/**
 * Starts a double of HaloPSA as an HTTP server on 127.0.0.1.
 *
 * @throws Error when the port is taken.
 *
 * @example
 * await using server = await startHaloServer()
 * const halo = new HaloClient({ companyUrl: server.url, clientId: server.clientId, clientSecret: server.clientSecret })
 */
export async function startHaloServer({ port = 0, ...options }: HaloServerOptions = {}): Promise<HaloServer> {
  const double = createHaloDouble(options)
  const server = createServer((incoming, outgoing) => {
    answer(double, incoming, outgoing).catch(() => outgoing.destroy())
  })
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
    url: `http://127.0.0.1:${address.port}`,
    port: address.port,
    clientId: double.clientId,
    clientSecret: double.clientSecret,
    publicClientId: double.publicClientId,
    state: double.state,
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function answer({ handle }: HaloDouble, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  let response: Response
  try {
    response = await handle(toRequest(incoming, outgoing))
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

function toRequest(incoming: IncomingMessage, outgoing: ServerResponse): Request {
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
  return new Request(`http://${headers.get('host')}${url}`, {
    method,
    headers,
    body,
    signal: controller.signal,
    duplex: 'half',
  } as RequestInit)
}
