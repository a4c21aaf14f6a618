import { ApiError } from './api-error.ts'
import { createTokens } from './create-tokens.ts'
import type { Server } from './server.ts'

const retries = 4
const repeatable = /^(GET|HEAD|PUT|DELETE|OPTIONS)$/

/** `fetch` with a token that is renewed, with retries of safe requests, a timeout, and errors that have a status. */
export function equipFetch(server: Server): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  const getToken = createTokens(server)

  return async (input, init) => {
    const request = new Request(input, init)
    let refused: string | undefined
    for (let attempt = 0; ; attempt += 1) {
      const token = await getToken(refused)
      const signal = AbortSignal.any([request.signal, AbortSignal.timeout(server.timeout)])
      const sent = new Request(request.clone(), { signal })
      sent.headers.set('authorization', `Bearer ${token}`)
      try {
        const response = await fetch(sent)
        if (response.ok) return response
        if (response.status !== 401 || refused) throw new ApiError(response.status, await readError(response))
        refused = token
      } catch (error) {
        if (!(error instanceof TypeError) || attempt >= retries || !repeatable.test(request.method)) throw error
        await new Promise((resolve) => setTimeout(resolve, 50 * 2 ** attempt))
      }
    }
  }
}

async function readError(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
