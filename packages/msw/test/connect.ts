import type { HaloServer } from '../src/server.ts'

/** Calls a server's API with a token of its own. */
export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>

/** Signs in as the application with a secret. */
export async function connect(server: HaloServer): Promise<Call> {
  const { access_token } = (await (await requestToken(server)).json()) as { access_token: string }
  return (method, path, body, headers = {}) =>
    fetch(`${server.url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${access_token}`, ...headers },
      body: isRaw(body) ? body : JSON.stringify(body),
    })
}

/** Asks for a token with client credentials, or with the fields that replace them. */
export function requestToken(server: HaloServer, fields: Record<string, string> = {}): Promise<Response> {
  const { clientId, clientSecret } = server
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...fields,
  })
  return fetch(`${server.url}/auth/token`, { method: 'POST', body })
}

function isRaw(body: unknown): body is string | FormData | undefined {
  return body === undefined || typeof body === 'string' || body instanceof FormData
}
