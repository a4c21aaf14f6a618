import { HaloConnectionError, HaloError, HaloTimeoutError } from '@halopsa/core'
import type { CustomFetchOptions } from 'oauth4webapi'
import { refusedError, type StepRequest } from './login-errors.ts'
import { withoutQuery } from './parse-server-url.ts'

/** Sends a request to the token endpoint. Resolves to the text of a response with status 200. */
export type SendTokenRequest = (url: string, init: CustomFetchOptions<'POST', URLSearchParams>) => Promise<string>

/**
 * Creates the function that sends requests to the token endpoint without a client.
 *
 * @param timeout time for the whole response, in milliseconds; 0 or `false`: no limit.
 * @returns a function that throws `HaloAuthError` when the server refuses, `HaloConnectionError` and `HaloTimeoutError`
 * when it cannot be reached.
 */
export function createTokenRequest(fetcher: typeof fetch, timeout: number | false): SendTokenRequest {
  return async (url, init) => {
    const request = { method: 'POST', url: withoutQuery(url) } as const
    const signal = timeout ? AbortSignal.timeout(timeout) : undefined
    const read = async () => {
      const response = await fetcher(url, { ...init, signal })
      return { response, body: await response.text() }
    }
    try {
      const { response, body } = await untilAborted(read(), signal)
      if (response.status !== 200) throw refusedError(response, body, request)
      return body
    } catch (error) {
      if (error instanceof HaloError) throw error
      throw signal?.aborted ? timeoutError(request, timeout) : connectionError(request, error)
    }
  }
}

/** Settles as a promise does, or rejects when the signal fires: a caller's own `fetch` may not know signals. */
function untilAborted<Result>(promise: Promise<Result>, signal: AbortSignal | undefined): Promise<Result> {
  if (!signal) return promise
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  return Promise.race([promise, aborted])
}

function timeoutError(request: StepRequest, timeout: number | false): HaloTimeoutError {
  return new HaloTimeoutError(`${request.method} ${request.url} took longer than ${timeout} ms`, request)
}

function connectionError(request: StepRequest, error: unknown): HaloConnectionError {
  const code = Object(error).code ?? Object(Object(error).cause).code
  const message = `${request.method} ${request.url} failed${code ? `: ${code}` : ''}`
  // `fetch` throws a TypeError. What a caller's own function throws may hold the request with its secrets.
  const cause = error instanceof TypeError ? error : undefined
  return new HaloConnectionError(message, { ...request, code, cause, neverSent: false })
}
