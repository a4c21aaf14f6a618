import ky, { type Hooks, type KyInstance, type Options, TimeoutError } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloAuthError } from '../errors/halo-auth-error.ts'
import type { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { HaloError } from '../errors/halo-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import type { Logger, LogLevel } from '../logger.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { idempotentMethods } from '../retry/retry-options.ts'
import { retryPause } from '../retry/retry-pause.ts'
import type { TokenKeeper } from '../tokens/token-keeper.ts'
import { answerWords, parseLeniently } from './answer-words.ts'
import { bareUrl } from './bare-url.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import { orAbort } from './or-abort.ts'

/** After a 401 that a new token did not mend, how long calls of its kind throw a 401 without asking for another. */
const permissionMemory = 60_000

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
  /** When a fresh token did not help, by kind of call. */
  const refusals: Record<string, number> = {}

  /** Equips a call, whose state over all its attempts is this function's. */
  function begin(init: Options): void {
    const { anonymous, body } = { ...init.context } as CallContext
    const { retry = options.retry, hooks: rest } = init as { retry?: unknown; hooks: Required<Hooks> }
    const call = { signal: init.signal ?? undefined }
    let method: string
    let url: string
    let path: string
    let token: string | undefined
    let refusedToken: string | undefined
    let attempt = 0
    let status: number | undefined
    let milliseconds: number
    let repetitions = 0
    let pause: number | undefined

    async function prepare({ request }: { request: Request }): Promise<void> {
      method = request.method
      url = bareUrl(request.url)
      path = (debug ? request.url : url).replace(apiUrl, '')
      if (anonymous || !url.startsWith(apiUrl)) return
      await limiter?.acquire(call)
      token = await orAbort(getToken(refusedToken), call.signal)
      request.headers.set('authorization', `Bearer ${token}`)
    }

    async function send(request: Request, fetchInit?: RequestInit): Promise<Response> {
      const whole = body ? new Request(request, { body }) : request
      if (typeof body === 'string') whole.headers.set('content-type', 'application/json')
      const start = Date.now()
      attempt++
      status = undefined
      try {
        const response = await (options.fetch ?? fetch)(whole, fetchInit)
        status = response.status
        if (response.ok || init.throwHttpErrors === false) return response
        throw answerError(response, parseLeniently(await response.text()))
      } catch (error) {
        throw error instanceof HaloError || request.signal.aborted ? error : toConnectionError(error, { method, url })
      } finally {
        milliseconds = Date.now() - start
        log('info', status ?? 'failed')
      }
    }

    function shouldRetry({ error }: { error: Error }): boolean | Promise<boolean> {
      const { status, headers, neverSent } = error as HaloApiError & HaloConnectionError
      pause = 0
      if (status === 401) return mayRenew()
      if (status === 429 && !anonymous) return limiter?.refused(call, headers) ?? false
      if (!retry || (status !== 429 && neverSent === undefined)) return false
      const options = { ...retryOptions, ...Object(retry) }
      pause = retryPause(method, repetitions++, anonymous || neverSent, options)
      return pause !== undefined
    }

    /** Whether a new token may mend a 401. */
    function mayRenew(): boolean {
      const kind = method + url.split('/')[4]
      if (refusedToken) refusals[kind] = Date.now()
      if (!token || Date.now() - (refusals[kind] ?? 0) < permissionMemory) return false
      refusedToken = token
      return true
    }

    function parseJson(text: string, { response }: { response: Response }): unknown {
      try {
        return text ? JSON.parse(text) : undefined
      } catch {
        if (!anonymous) throw fail({ error: answerError(response, text, 'Malformed JSON') })
      }
    }

    function fail({ error }: { error: Error }): Error {
      const mapped = error instanceof TimeoutError ? new HaloTimeoutError('Timed out', { method, url }) : error
      if (mapped instanceof HaloError) log('error', mapped.message)
      return mapped
    }

    /** The error for an answer that is a refusal, or not what is due. */
    function answerError({ status, headers }: Response, data: unknown, message?: string): HaloError {
      const words = message ?? (answerWords(data) || `HTTP ${status}`)
      const fields = { method, url, status, headers, data }
      if (!anonymous) return new HaloApiError(words, fields)
      const hint = status === 500 ? ': check the application\'s "Agent to log in as"' : ''
      return new HaloAuthError(words + hint, fields)
    }

    function log(level: LogLevel, words: string | number): void {
      logger(level, `${method} ${path} ${words}`, { method, path, status, milliseconds, attempt })
    }

    Object.assign(init, {
      fetch: send,
      parseJson,
      timeout: init.timeout ?? timeout,
      retry: {
        limit: 1e9,
        methods: [...idempotentMethods, 'post', 'patch'],
        delay: () => pause as number,
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
    .create({ prefix: apiUrl, headers: { accept: 'application/json, */*' }, hooks: { init: [begin] } })
    .extend({ headers, hooks })
}
