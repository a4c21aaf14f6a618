import type { ServerResponse } from 'node:http'
import { HaloClient } from '../src/client/halo-client.ts'
import type { HaloClientOptions } from '../src/client/halo-client-options.ts'
import type { Logger } from '../src/logger.ts'
import { type Handler, type SeenRequest, sendJson, serve, type TestServer } from './serve.ts'

/** A server with a token endpoint, and an API behind it that wants its newest token. */
export interface HaloServer extends TestServer {
  /** Requests for tokens. */
  tokenRequests: SeenRequest[]
  /** Requests to the API, refused ones among them. */
  apiRequests: SeenRequest[]
  /** Makes the API refuse every token given so far. */
  revoke(): void
  /** A client for it, which logs nothing unless told. */
  client(options?: Partial<HaloClientOptions>): HaloClient
}

/** What differs from one test to the next. */
export interface HaloServerOptions {
  /** Answers the API's requests, once their token is accepted. Default: `{}`. */
  api?: Handler
  /** What a token answer holds besides its `access_token`. Default: a lifetime of an hour. */
  tokenAnswer?: object
  /** Answers the token endpoint in place of all that. */
  token?: Handler
}

export const clientId = 'the-client-id'
export const clientSecret = 's3cret-of-the-application'

const silent: Logger = () => {}

/** Starts a {@link HaloServer} that stops when the test ends. */
export async function serveHalo({
  api,
  token,
  tokenAnswer = { expires_in: 3600 },
}: HaloServerOptions = {}): Promise<HaloServer> {
  const tokenRequests: SeenRequest[] = []
  const apiRequests: SeenRequest[] = []
  let accepted: string | undefined

  function giveToken(response: ServerResponse): void {
    accepted = `token-${tokenRequests.length}-of-the-server`
    sendJson(response, { access_token: accepted, token_type: 'Bearer', ...tokenAnswer })
  }

  const server = await serve((request, response, raw) => {
    if (request.url.pathname === '/auth/token') {
      tokenRequests.push(request)
      return token ? token(request, response, raw) : giveToken(response)
    }
    apiRequests.push(request)
    if (accepted && request.headers.authorization !== `Bearer ${accepted}`) return response.writeHead(401).end()
    return api ? api(request, response, raw) : sendJson(response, {})
  })
  return {
    ...server,
    tokenRequests,
    apiRequests,
    revoke() {
      accepted = 'none'
    },
    client: (options) => new HaloClient({ companyUrl: server.url, clientId, clientSecret, logger: silent, ...options }),
  }
}
