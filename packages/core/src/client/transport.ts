import ky, { HTTPError, type KyInstance, type Options, TimeoutError } from 'ky'
import { HaloApiError } from '../errors/halo-api-error.ts'
import { HaloConnectionError } from '../errors/halo-connection-error.ts'
import { HaloError } from '../errors/halo-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import type { LimitedCall } from '../limiter.ts'
import type { LogLevel } from '../logger.ts'
import { mayPass, toConnectionError, wasNeverSent } from '../retry/connection-failure.ts'
import { backoff, defaultRetryOptions, type FullRetryOptions, type RetryOptions } from '../retry/retry-options.ts'
import type { TokenKeeper } from '../tokens/token-keeper.ts'
import { apiMessage, parseLeniently } from './api-message.ts'
import type { HaloClientOptions } from './halo-client-options.ts'

/** After a 401 that a new token did not mend, how long calls of its kind throw a 401 without asking for another. */
const permissionMemory = 60_000

/** What {@link HaloClient.request} and token sources tell the transport through ky's `context`. */
export interface CallContext {
  /** Sends neither token nor limiter's leave: what a request for a token needs. */
  anonymous?: boolean
  retry?: boolean | RetryOptions
  body?: string | FormData
}

/** State of a call over all its attempts. */
interface Call extends LimitedCall {
  retry?: FullRetryOptions
  method: string
  url: string
  token?: string
  renewed?: boolean
  attempts: number
  repetitions: number
  /** Milliseconds until the next attempt. */
  pause: number
}

/** Settings of the transport: the client's options with their defaults. */
export interface TransportSettings extends Required<Pick<HaloClientOptions, 'logger' | 'debug' | 'timeout'>> {
  apiUrl: string
  options: HaloClientOptions
}

/** Without its query string. */
const bare = (url: string) => url.replace(/[?#].*/, '')

/**
 * ky, with what HaloPSA needs around it: the limiter's leave and the token before each attempt, a new token after a
 * 401, repetition of what may be repeated, this package's errors, a log line for each attempt.
 */
export function createTransport(settings: TransportSettings, tokens: () => TokenKeeper): KyInstance {
  const { apiUrl, options, logger, debug, timeout } = settings
  const { limiter, hooks = {} } = options
  const { origin } = new URL(apiUrl)
  const refusals = new Map<string, number>()

  function begin(init: Options): void {
    const context = init.context as CallContext
    const { retry = options.retry } = context
    const call: Call = {
      signal: init.signal ?? undefined,
      retry: retry ? { ...defaultRetryOptions, ...options.retryOptions, ...(retry as object) } : undefined,
      method: '',
      url: '',
      attempts: 0,
      repetitions: 0,
      pause: 0,
    }
    init.context = { ...context, call }
    init.fetch = (request, fetchInit) => send(call, context, request as Request, fetchInit)
    init.retry = {
      limit: Number.MAX_SAFE_INTEGER,
      methods: ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'],
      maxRetryAfter: call.retry?.maxTimeout,
      delay: () => call.pause,
      shouldRetry: ({ error }) => shouldRetry(call, context, error),
      ...(typeof init.retry === 'number' ? { limit: init.retry } : init.retry),
    }
  }

  async function prepare({ request, options: { context } }: { request: Request; options: { context: object } }) {
    const { call, anonymous } = context as CallContext & { call: Call }
    call.method = request.method
    call.url = request.url
    if (anonymous) return
    if (limiter) await orAbort(limiter.acquire(call), call.signal)
    if (!request.url.startsWith(`${origin}/`)) return
    const token = tokens().get()
    call.token = (token instanceof Promise ? await orAbort(token, call.signal) : token).value
    request.headers.set('authorization', `Bearer ${call.token}`)
  }

  async function send(call: Call, { body }: CallContext, request: Request, init?: RequestInit): Promise<Response> {
    const start = performance.now()
    call.attempts++
    if (typeof body === 'string' && !request.headers.has('content-type')) {
      request.headers.set('content-type', 'application/json')
    }
    const whole = body === undefined ? request : new Request(request, { body })
    try {
      const response = await (options.fetch ?? fetch)(whole, init)
      log('info', call, `${response.status}`, { status: response.status, milliseconds: performance.now() - start })
      return response
    } catch (error) {
      throw request.signal.aborted ? error : toConnectionError(error, request.method, bare(request.url))
    }
  }

  async function shouldRetry(call: Call, { anonymous }: CallContext, error: Error): Promise<boolean | undefined> {
    const { retry, method } = call
    call.pause = 0
    if (error instanceof HTTPError) {
      const { status, headers } = error.response
      if (status === 401 && call.token) return renew(call)
      if (status !== 429) return false
      if (limiter && !anonymous) return limiter.refused(call, headers)
      if (!anonymous) return false
    }
    if (!retry || call.repetitions >= retry.retries) return false
    const repeatable = anonymous || retry.methods.some((name) => name.toLowerCase() === method.toLowerCase())
    if (error instanceof TimeoutError && !(retry.retryOnTimeout && repeatable)) return false
    if (error instanceof HaloConnectionError && !(mayPass(error) && (repeatable || wasNeverSent(error)))) return false
    call.pause = backoff(++call.repetitions, retry)
    log('warn', call, `${error.message}, trying again`)
    // ky waits for the Retry-After of a 429 by itself.
    return error instanceof HTTPError ? undefined : true
  }

  /** Whether there is another token to try. Calls that are refused for want of a permission get one only so often. */
  async function renew(call: Call): Promise<boolean> {
    const kind = `${call.method} ${call.url.slice(apiUrl.length).split(/[/?]/, 2)[1]}`
    if (call.renewed) {
      refusals.set(kind, Date.now())
      return false
    }
    if (Date.now() - (refusals.get(kind) ?? 0) < permissionMemory) return false
    call.renewed = true
    const { value } = await orAbort(tokens().get(call.token), call.signal)
    return value !== call.token
  }

  function fail({ error, options: { context } }: { error: Error; options: { context: object } }): Error {
    const { call } = context as { call: Call }
    const mapped = toHaloError(error, call)
    if (mapped instanceof HaloError) log('error', call, mapped.message, { status: Object(mapped).status })
    return mapped
  }

  function log(level: LogLevel, { method, url, attempts }: Call, message: string, meta?: object): void {
    const path = debug ? url : bare(url)
    logger(level, `${method} ${path} ${message}`, { method, path, attempt: attempts, ...meta })
  }

  return ky.create({
    prefix: apiUrl,
    timeout,
    headers: { accept: 'application/json, text/plain, */*', ...options.headers },
    parseJson: (text, { response }) => (response.ok ? JSON.parse(text) : parseLeniently(text)),
    hooks: {
      init: [...(hooks.init ?? []), begin],
      beforeRequest: [...(hooks.beforeRequest ?? []), prepare],
      beforeRetry: [prepare, ...(hooks.beforeRetry ?? [])],
      beforeError: [fail, ...(hooks.beforeError ?? [])],
      afterResponse: hooks.afterResponse ?? [],
    },
  })
}

function toHaloError(error: Error, { method, url }: Call): Error {
  const about = { method, url: bare(url) }
  if (error instanceof TimeoutError) return new HaloTimeoutError('Timed out', about)
  if (!(error instanceof HTTPError)) return error
  const { status, headers } = error.response
  const data = typeof error.data === 'string' ? parseLeniently(error.data) : error.data
  return new HaloApiError(apiMessage(data) ?? `Request failed with status code ${status}`, {
    status,
    data,
    headers,
    ...about,
  })
}

/** `promise`, or the signal's reason as soon as it fires. */
export function orAbort<T>(promise: T | PromiseLike<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return Promise.resolve(promise)
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort)
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
