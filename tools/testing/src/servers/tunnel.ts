import { createServer, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { type LoopbackServer, listenOnLoopback } from './loopback.ts'

/** A proxy that tunnels. */
export interface Tunnel extends LoopbackServer {
  /** What it was asked for: `localhost:PORT`. */
  readonly asked: readonly string[]
}

/** Starts a proxy that tunnels to ports of this machine, whatever the name before them. */
export async function serveTunnel(): Promise<Tunnel> {
  const asked: string[] = []
  const server = createServer((_, response) => response.writeHead(501).end())
  server.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    asked.push(url)
    const upstream = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [socket, upstream]) end.on('error', () => socket.destroy())
  })
  return { ...(await listenOnLoopback(server)), asked }
}
