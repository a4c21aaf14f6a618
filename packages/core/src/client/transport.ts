import ky, { type HTTPError, type Options, TimeoutError } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import { HaloError } from '../errors/halo-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import type { Logger, LogLevel } from '../logger.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { repetition } from '../retry/repetition.ts'
import type { TokenKeeper } from '../tokens/token-keeper.ts'
import { answerWords, parseLeniently } from './answer-words.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { RequestOptions } from './halo-request.ts'
import { orAbort } from './or-abort.ts'
import { type BodyKind, readBody } from './read-body.ts'
import { requireKind, requireMethods } from './require-kind.ts'

/** After a 401 that a new token did not mend, how long calls of its kind throw a 401 without asking for another. */
const permissionMemory = 60_000

/** What a call is made of besides its address. */
export interface CallInit extends Omit<RequestOptions, 'as'>, Pick<RequestInit, 'redirect'> {
  /** In lower case. */
  method: string
  body?: string | FormData | URLSearchParams | Blob | undefined
}

/**
 * Sends a call, and reads its answer.
 *
 * @param getToken gives the call's tokens. Without it the call goes without token and limiter's leave, and may be
 * repeated whatever its method: what a request for a token needs.
 */
export type Call = (url: string, init: CallInit, as: BodyKind, getToken?: TokenKeeper) => Promise<unknown>

/**
 * ky, with what HaloPSA needs around it. ky repeats attempts that failed. What HaloPSA refused, for its token (401) or
 * for the budget (429), was not processed: that is called anew, with another token or the limiter's leave.
 */
export function createTransport(apiUrl: string, options: HaloClientOptions, logger: Logger, debug: unknown): Call {
  const { auth, hooks, limiter, retryOptions, timeout = 20_000 } = options
  // All that it holds but its methods.
  requireKind('number', { timeout, ...retryOptions, methods: 0 })
  requireKind('function', { fetch: options.fetch ?? fetch, logger })
  requireMethods('limiter', limiter, 'acquire', 'refused')
  requireMethods('tokenCache', options.tokenCache, 'get', 'set', 'delete')
  requireMethods('auth', typeof auth === 'object' && auth, 'getToken')
  const api = ky.create({ headers: options.headers, hooks } as Options)
  /** When a fresh token did not help, by kind of call. */
  const refusals: Record<string, number> = {}

  return async function call(wholeUrl, { body, headers, retry = options.retry, ...init }, as, getToken) {
    const method = init.method.toUpperCase()
    // A query string may hold what is nobody else's business.
    const [url] = wholeUrl.split('?') as [string]
    const path = (debug ? wholeUrl : url).replace(apiUrl, '')
    let token: string | undefined
    let refusedToken: string | undefined
    let attempt = 0
    let status: number | undefined
    let start = Date.now()
    let failure: Error
    /**
     * ky copies each request that it may have to repeat, which costs more than all else here. So the first attempt may
     * not be repeated; its failure is handed to ky's loop, as that of the first attempt of a second call of ky. Not so
     * where hooks watch, which would see two calls.
     */
    let isFirst = retry && !hooks
    let isHandingOver = false

    async function send(request: Request, fetchInit?: RequestInit): Promise<Response> {
      if (isHandingOver) {
        isHandingOver = false
        throw failure
      }
      const whole = body ? new Request(request, { body }) : request
      if (!whole.headers.get('accept')) whole.headers.set('accept', 'application/json,*/*')
      if (typeof body === 'string') whole.headers.set('content-type', 'application/json')
      if (token) whole.headers.set('authorization', `Bearer ${token}`)
      start = Date.now()
      attempt++
      status = undefined
      try {
        const response = await (options.fetch ?? fetch)(whole, fetchInit)
        status = response.status
        if (!response.ok) throw refusal(response, parseLeniently(await response.text()))
        return response
      } catch (error) {
        throw toHaloError(error as Error, true)
      } finally {
        log('info', status ?? 'failed')
      }
    }

    /** The error for an answer that is a refusal, or not what is due. */
    function refusal({ status, headers }: Response, data: unknown, message?: string): HaloError {
      const fields = { method, url, status, data, headers }
      const words = message ?? answerWords(data) ?? `HTTP ${status}`
      if (getToken) return new HaloApiError(words, fields)
      return new HaloAuthError(status === 500 ? `${words}: check "Agent to log in as"` : words, fields)
    }

    /** What the caller shall see of a failure, of the connection or of something else; what is his own stays his. */
    function toHaloError(error: Error, isOfConnection: boolean): Error {
      // A refusal that a hook gave: ky's error for it holds the request with its token.
      const { response, data } = error as HTTPError
      if (response) return refusal(response, data)
      if (error instanceof HaloError || init.signal?.aborted) return error
      if (error instanceof TimeoutError) return new HaloTimeoutError('Timeout', { method, url })
      return isOfConnection ? toConnectionError(error, { method, url }) : error
    }

    function log(level: LogLevel, words: unknown): void {
      logger(level, `${method} ${path} ${words}`, { method, path, status, milliseconds: Date.now() - start, attempt })
    }

    for (;;) {
      let isAnswered = false
      try {
        if (getToken && !isHandingOver) {
          await limiter?.acquire(init)
          token = await orAbort(getToken(refusedToken), init.signal)
        }
        const promise = api(wholeUrl, {
          ...init,
          timeout: init.timeout ?? timeout,
          // What is undefined would take the client's away.
          ...(headers && { headers }),
          retry: retry && !isFirst ? repetition(init.method, retry, retryOptions, !getToken) : 0,
          ...(limiter && getToken && { hooks: { beforeRetry: [() => limiter.acquire(init)] } }),
          fetch: send,
        } as Options)
        const response = await promise
        isAnswered = true
        return await readBody(promise, response, as, refusal)
      } catch (error) {
        failure = toHaloError(error as Error, isAnswered)
        // What the token endpoint refused is another class.
        if (failure instanceof HaloApiError) {
          const { status, headers } = failure
          if (status === 429 && (await limiter?.refused(init, headers))) continue
          if (status === 401) {
            // A new token may mend it, unless that was in vain for calls of this kind a moment ago.
            const kind = method + path.split(/[/?]/)[1]
            if (refusedToken) refusals[kind] = Date.now() + permissionMemory
            refusedToken = token
            if (!(Date.now() < (refusals[kind] as number))) continue
          }
        } else if (isFirst && !isAnswered) {
          isFirst = false
          isHandingOver = true
          continue
        }
        if (failure instanceof HaloError) log('error', failure.message)
        throw failure
      }
    }
  }
}
