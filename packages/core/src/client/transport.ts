import ky, { type Hooks, type HTTPError, type KyInstance, type Options, TimeoutError } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import type { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { HaloError } from '../errors/halo-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import type { Logger, LogLevel } from '../logger.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { idempotentMethods, type RetryOptions } from '../retry/retry-options.ts'
import type { TokenKeeper } from '../tokens/token-keeper.ts'
import { answerWords, parseLeniently } from './answer-words.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import { orAbort } from './or-abort.ts'

/** After a 401 that a new token did not mend, how long calls of its kind throw a 401 without asking for another. */
const permissionMemory = 60_000

/** The methods of an answer whose failure is a failure of the call. */
const bodyReaders = ['text', 'arrayBuffer', 'blob'] as const

/** What callers of the transport put into ky's `context`. */
export interface CallContext {
  /** Sent without token and limiter's leave, and repeatable whatever its method: what a request for a token needs. */
  anonymous?: boolean
  body?: string | FormData
}

/**
 * ky, with what HaloPSA needs around it: the limiter's leave and the token before each attempt, a new token after a
 * 401, repetition of what may be repeated, this package's errors, a log line for each attempt.
 */
export function createTransport(
  apiUrl: string,
  options: HaloClientOptions,
  logger: Logger,
  debug: boolean,
  getToken: TokenKeeper,
): KyInstance {
  const { limiter, retryOptions, timeout = 20_000, headers = {}, hooks = {} } = options
  if (!((timeout as number) >= 0)) throw new TypeError('timeout must be a number')
  /** When a fresh token did not help, by kind of call. */
  const refusals: Record<string, number> = {}

  /** Equips a call, whose state over all its attempts is this function's. */
  function begin(init: Options): void {
    const { anonymous, body } = Object(init.context) as CallContext
    const { retry = options.retry, hooks: rest } = init as { retry?: unknown; hooks: Required<Hooks> }
    const call = { signal: init.signal as AbortSignal | undefined }
    let method: string
    let url: string
    let path: string
    let token: string | undefined
    let refusedToken: string | undefined
    let attempt = 0
    let status: number | undefined
    let start: number
    let repetitions = 0
    let pause: number

    async function prepare({ request }: { request: Request }): Promise<void> {
      method = request.method
      // A query string may hold what is nobody else's business.
      url = request.url.split('?')[0] as string
      path = (debug ? request.url : url).replace(apiUrl, '/')
      if (anonymous || !url.startsWith(apiUrl)) return
      await limiter?.acquire(call)
      token = await orAbort(getToken(refusedToken), request.signal)
      request.headers.set('authorization', `Bearer ${token}`)
    }

    async function send(request: Request, fetchInit?: RequestInit): Promise<Response> {
      const whole = body ? new Request(request, { body }) : request
      if (typeof body === 'string') whole.headers.set('content-type', 'application/json')
      start = Date.now()
      attempt++
      status = undefined
      try {
        const response = await (options.fetch ?? fetch)(whole, fetchInit)
        status = response.status
        if (!response.ok && init.throwHttpErrors !== false) {
          throw answerError(response, parseLeniently(await response.text()))
        }
        const readers = response as Record<(typeof bodyReaders)[number], () => Promise<unknown>>
        for (const name of bodyReaders) {
          const read = readers[name]
          readers[name] = () =>
            read.call(response).catch((error) => {
              throw fail({ error: toHaloError(error, request) })
            })
        }
        return response
      } catch (error) {
        throw toHaloError(error, request)
      } finally {
        log('info', status ?? 'failed')
      }
    }

    /** What `fetch` or the reading of a body threw, unless it is ours or the caller's. */
    function toHaloError(error: unknown, request: Request): Error {
      return error instanceof HaloError || request.signal.aborted
        ? (error as Error)
        : toConnectionError(error, { method, url })
    }

    function shouldRetry({ error }: { error: Error }): boolean | Promise<boolean> {
      const { status, headers, neverSent } = error as HaloApiError & HaloConnectionError
      pause = 0
      if (status === 401) {
        // A new token may mend it, unless that was in vain for calls of this kind a moment ago.
        const kind = method + url.slice(apiUrl.length).split('/')[0]
        if (refusedToken) refusals[kind] = Date.now() + permissionMemory
        if (!token || Date.now() < (refusals[kind] as number)) return false
        refusedToken = token
        return true
      }
      if (status === 429 && !anonymous) return limiter?.refused(call, headers) ?? false
      if (!retry || (status !== 429 && neverSent === undefined)) return false
      const {
        retries = 4,
        minTimeout = 50,
        maxTimeout = 20_000,
        randomize = true,
        factor = 2,
        methods = idempotentMethods,
      }: RetryOptions = { ...retryOptions, ...Object(retry) }
      if (repetitions >= retries || !(anonymous || neverSent || methods.includes(method.toLowerCase()))) return false
      pause = Math.min(maxTimeout, minTimeout * factor ** repetitions++ * (randomize ? 1 + Math.random() : 1))
      return true
    }

    function parseJson(text: string, { response }: { response: Response }): unknown {
      const value = parseLeniently(text)
      // Only what is no JSON comes back as it was.
      if (value === text) throw fail({ error: answerError(response, text, 'Malformed JSON') })
      return value
    }

    function fail({ error }: { error: Error }): Error {
      const { response, data } = error as HTTPError
      // A refusal that a hook gave: ky's error for it holds the request with its token.
      let mapped = response ? answerError(response, data) : error
      if (error instanceof TimeoutError) mapped = new HaloTimeoutError('Timed out', { method, url })
      if (mapped instanceof HaloError) log('error', mapped.message)
      return mapped
    }

    /** The error for an answer that is a refusal, or not what is due. */
    function answerError({ status, headers }: Response, data: unknown, message?: string): HaloError {
      const words = message ?? answerWords(data) ?? `HTTP ${status}`
      const hint = anonymous && status === 500 ? ': check "Agent to log in as"' : ''
      return new (anonymous ? HaloAuthError : HaloApiError)(words + hint, { method, url, status, headers, data })
    }

    function log(level: LogLevel, words: string | number): void {
      logger(level, `${method} ${path} ${words}`, { method, path, status, milliseconds: Date.now() - start, attempt })
    }

    Object.assign(init, {
      fetch: send,
      parseJson,
      timeout: init.timeout ?? timeout,
      retry: {
        limit: 1e9,
        methods: [...idempotentMethods, 'post', 'patch'],
        delay: () => pause,
        shouldRetry,
      },
      hooks: {
        ...rest,
        beforeRequest: [prepare, ...rest.beforeRequest],
        beforeRetry: [prepare, ...rest.beforeRetry],
        beforeError: [fail, ...rest.beforeError],
      },
    })
  }

  return ky
    .create({ prefix: apiUrl, headers: { accept: 'application/json,*/*' }, hooks: { init: [begin] } })
    .extend({ headers, hooks })
}
