import { createServer as createHttpServer, type RequestListener, type ServerOptions } from 'node:http'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** A server on this machine's loopback interface. Stops with the block that holds it, and cuts its connections. */
export interface LoopbackServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly url: string
  readonly port: number
}

/**
 * Lets a server listen on a free port of loopback.
 *
 * @throws Error when it cannot listen.
 */
export async function listenOnLoopback(server: Server): Promise<LoopbackServer> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

/** Starts an HTTP server. */
export function serveHttp(listener: RequestListener, options: ServerOptions = {}): Promise<LoopbackServer> {
  return listenOnLoopback(createHttpServer(options, listener))
}

/**
 * Starts a TCP server, for responses that no HTTP server would send. Errors of its sockets are ignored.
 *
 * @param onConnection gets each socket and its number; the first is 1.
 */
export function serveSockets(onConnection: (socket: Socket, number: number) => void): Promise<LoopbackServer> {
  let number = 0
  const server = createServer((socket) => {
    socket.on('error', () => {})
    onConnection(socket, ++number)
  })
  return listenOnLoopback(server)
}

/** A port of loopback on which nothing listens. */
export async function unusedPort(): Promise<number> {
  await using server = await listenOnLoopback(createServer())
  return server.port
}
