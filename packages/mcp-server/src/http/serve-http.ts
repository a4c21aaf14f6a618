import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CommandError } from '@halopsa/command'
import { createMcpHandler, localhostAllowedHostnames } from '@modelcontextprotocol/server'
import { createServer } from '../create-server.ts'
import type { HttpOptions } from '../options.ts'
import type { Surroundings } from '../surroundings.ts'
import { isLoopback } from './addresses.ts'
import { admit, type Gate } from './gate.ts'
import { readRequest, writeResponse } from './node-adapter.ts'
import { protect } from './oauth/protection.ts'

/** Larger than any call that makes sense: a note of a hundred pages. */
const largestBody = 1_000_000
/** Streams that clients keep open for changes, of which this server has none to tell. */
const mostSubscriptions = 32
/** Connections at a time, of all clients. */
const mostConnections = 128
/** Shortest token that nobody guesses. */
const shortestToken = 32

/**
 * Serves streamable HTTP at `/mcp` until the process is interrupted. Nothing is kept between requests but what a person
 * has still to confirm, so that sessions cannot pile up.
 *
 * @returns the exit code.
 * @throws CommandError where the address is not this machine's alone and nothing protects it, and where the
 * authorization server cannot be found.
 */
export async function serveHttp(
  surroundings: Surroundings,
  options: HttpOptions,
  { env, signal }: { env: NodeJS.ProcessEnv; signal: AbortSignal },
): Promise<number> {
  const { host, port } = options
  const token = readToken(options, env.HALO_MCP_TOKEN)
  // The authorization server is found before anybody can connect: a request is never let in for want of its keys.
  const { oauth } = options
  const protection = oauth && (await protect(oauth, surroundings.tellPerson))
  const gate: Gate = { hosts: hostsOf(options), token, protection }
  const handler = createMcpHandler(() => createServer(surroundings), {
    maxRequestBodySize: largestBody,
    maxSubscriptions: mostSubscriptions,
    onerror: ({ message }) => surroundings.tellPerson(message),
  })
  const server = createHttpServer(async (incoming, outgoing) => {
    try {
      const request = readRequest(incoming, outgoing)
      const admission = await admit(request, gate)
      await writeResponse(admission instanceof Response ? admission : await handler.fetch(request, admission), outgoing)
    } catch {
      // What is no request of the web, such as one with the method TRACE, ends neither the server nor the others.
      if (!outgoing.headersSent) outgoing.writeHead(400)
      outgoing.end()
    }
  })
  server.maxConnections = mostConnections
  server.requestTimeout = 30_000
  server.listen(port, host)
  await once(server, 'listening')
  const { port: actualPort, address, family } = server.address() as AddressInfo
  const shown = family === 'IPv6' ? `[${address}]` : address
  surroundings.tellPerson(`listens on http://${shown}:${actualPort}/mcp`)
  await once(signal, 'abort').catch(() => {})
  await handler.close()
  server.closeAllConnections()
  server.close()
  return 0
}

/**
 * The token that requests may bring.
 *
 * @throws CommandError for one that can be guessed, and where the address is not this machine's alone and nothing
 * protects it.
 */
function readToken({ host, oauth }: HttpOptions, token: string | undefined): string | undefined {
  if (token !== undefined && token.length < shortestToken) {
    throw new CommandError(`HALO_MCP_TOKEN has fewer than ${shortestToken} characters`)
  }
  if (!isLoopback(host) && token === undefined && !oauth) {
    throw new CommandError(
      `--host ${host} is reached from elsewhere: set HALO_MCP_TOKEN to a token that clients have to send, or name an authorization server with --oauth-issuer`,
    )
  }
  return token
}

function hostsOf({ host, allowedHosts, oauth }: HttpOptions): string[] {
  const isEveryAddress = /^(?:0\.0\.0\.0|::)$/.test(host)
  const own = isEveryAddress ? [] : [host.includes(':') ? `[${host}]` : host]
  return [...localhostAllowedHostnames(), ...own, ...(oauth ? [oauth.resource.hostname] : []), ...allowedHosts]
}
