import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import { HaloError } from '../errors/halo-error.ts'
import type { Logger, LogLevel } from '../logger.ts'
import type { CallInit } from '../request/call.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { errorMessage } from './error-message.ts'
import { followRedirects, redirectTarget } from './follow-redirects.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import { ownConnection } from './own-connection.ts'
import { parseLeniently } from './parse-json.ts'

/** A call as its attempts, its errors and its log lines need it. */
export interface CallDescription {
  /** What every error of the call holds. The URL has no query: that may hold what is nobody else's business. */
  readonly fields: { readonly method: string; readonly url: string }
  /** What log lines say of the URL. */
  readonly path: string
  readonly init: CallInit
  readonly isTokenRequest: boolean
  /** Left out: the global one. */
  readonly fetch?: HaloClientOptions['fetch']
  readonly logger: Logger
}

/** The attempts of a call: sends them, makes errors of what HaloPSA refuses, and logs them. */
export interface Attempts {
  /** The response by which HaloPSA itself refused the current attempt, as opposed to one that a hook gave. */
  refusal?: Response | undefined
  /** Makes one attempt: what ky calls in place of `fetch`. */
  send(request: Request, fetchInit: RequestInit | undefined, token: string | undefined): Promise<Response>
  /** The error for a response that is a refusal, or whose body is not what is due. */
  refuse(response: Response, data: unknown, message?: string): HaloError
  log(level: LogLevel, text: unknown): void
}

export function createAttempts(call: CallDescription): Attempts {
  const { fields, path, init, isTokenRequest } = call
  const { method } = fields
  let attempt = 0
  let startedAt = Date.now()
  let status: number | undefined

  const attempts: Attempts = {
    async send(kyRequest, fetchInit, token) {
      init.signal?.throwIfAborted()
      const request = complete(kyRequest, init.body, token)
      const isRead = /get|head/.test(init.method)
      let requests = 0
      const fetchOne = (one: Request) => {
        requests++
        return call.fetch
          ? call.fetch(one, fetchInit)
          : fetch(one, isRead ? fetchInit : { ...ownConnection(), ...fetchInit })
      }
      startedAt = Date.now()
      attempt++
      status = undefined
      try {
        const response = await (isRead && (init.redirect ?? 'follow') === 'follow'
          ? followRedirects(fetchOne, request, !isTokenRequest, init.locate)
          : fetchOne(request))
        status = response.status
        if (response.ok) return response
        const error = attempts.refuse(response, parseLeniently(await response.text()))
        // A 401 of another server says nothing about the token.
        if (requests < 2 && !isTokenRequest) attempts.refusal = response
        throw error
      } catch (error) {
        throw error instanceof HaloError ? error : toConnectionError(error, fields, requests < 2 && !status)
      } finally {
        attempts.log('info', status ?? 'failed')
      }
    },

    refuse(response, data, message = refusalMessage(response, data)) {
      const { status, headers, ok } = response
      if (isTokenRequest) {
        const hint = status === 500 ? ': check "Agent to log in as"' : ''
        // A 2xx of the token endpoint that cannot be read may hold a token all the same.
        return new HaloAuthError(message + hint, { ...fields, status, headers, data: ok ? undefined : data })
      }
      return new HaloApiError(message, { ...fields, status, headers, data })
    },

    log(level, text) {
      const meta = { method, path, status, milliseconds: Date.now() - startedAt, attempt }
      call.logger(level, `${method} ${path} ${text}`, meta)
    },
  }
  return attempts
}

/** Adds to a request what is this package's: the body and its type, the token, and that redirects are not followed. */
function complete(kyRequest: Request, body: CallInit['body'], token: string | undefined): Request {
  // A media type belongs to its body, not to the client or the call: that of a form holds a boundary.
  if (body && (body as Blob).type !== '') kyRequest.headers.delete('content-type')
  const isComplete = !body && kyRequest.redirect === 'manual'
  const request = isComplete ? kyRequest : new Request(kyRequest, { body, redirect: 'manual' })
  const { headers } = request
  if (!headers.get('accept')) headers.set('accept', 'application/json,*/*')
  if (typeof body === 'string') headers.set('content-type', 'application/json')
  if (token) headers.set('authorization', `Bearer ${token}`)
  return request
}

function refusalMessage(response: Response, data: unknown): string {
  const target = redirectTarget(response)
  if (!response.status) return 'Redirected'
  return errorMessage(target ? `Redirected to ${target.split(/[?#]/)[0]}` : data) ?? `HTTP ${response.status}`
}
