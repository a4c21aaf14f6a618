import ky, { HTTPError, type Options, TimeoutError } from 'ky'
import { HaloError } from '../errors/halo-error.ts'
import { HaloTimeoutError } from '../errors/halo-timeout-error.ts'
import type { Logger } from '../logger.ts'
import { toTimeout } from '../options/to-timeout.ts'
import type { Call, TokenKeeper } from '../request/call.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { type KyRetry, toKyRetry } from '../retry/to-ky-retry.ts'
import { type Fetch, withoutCopy } from '../retry/without-copy.ts'
import { abortable } from '../waiting/abortable.ts'
import { within } from '../waiting/within.ts'
import { createAttempts } from './attempts.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import { createMissingPermissions } from './missing-permissions.ts'
import { readResponse } from './read-response.ts'
import type { UnreadResponse } from './unread-response.ts'

/**
 * The life of a call, around ky: it gets a token and the limiter's leave, is sent, and its response is read. ky repeats
 * attempts whose connection failed. What HaloPSA refused for its token (401) or for the budget (429) was not processed:
 * then all of it begins anew.
 *
 * @param apiUrl is left out of log lines.
 * @param debug whether log lines hold query strings.
 */
export function createTransport(apiUrl: string, options: HaloClientOptions, logger: Logger, debug: unknown): Call {
  const { hooks, retryOptions } = options
  // As `Headers`, those of a call take the place of the client's whatever their case. A value of `undefined` becomes the
  // text, by which ky takes the header away.
  const headers = options.headers && new Headers(options.headers)
  // A media type belongs to its body.
  headers?.delete('content-type')
  const api = ky.create({ headers, hooks } as Options)
  const lacksPermission = createMissingPermissions()

  return (wholeUrl, init, as, getToken) => {
    const [url = ''] = wholeUrl.split('?')
    const fields = { method: init.method.toUpperCase(), url }
    const path = (debug ? wholeUrl : url).replace(apiUrl, '')
    const { signal, retry = options.retry } = init
    const limiter = getToken && options.limiter
    const timeout = toTimeout(init.timeout ?? options.timeout ?? 20_000)
    const attempts = createAttempts({
      fields,
      path,
      init,
      logger,
      fetch: options.fetch,
      isTokenRequest: !getToken,
    })
    let token: string | undefined
    let refusedToken: string | undefined

    return abortable(run(), signal)

    async function run(): Promise<unknown> {
      for (;;) {
        let unread: UnreadResponse | undefined
        attempts.refusal = undefined
        try {
          signal?.throwIfAborted()
          if (getToken) await admit(getToken)
          unread = await transmit()
          return await readResponse(unread, as)
        } catch (thrown) {
          // The caller's reason may be anything, an error of another call among it: it is not looked into.
          signal?.throwIfAborted()
          const error = toHaloError(thrown, unread)
          if (await mayBeginAnew()) continue
          // The failure of a request for a token is logged by the calls that wait for it.
          if (error instanceof HaloError && getToken) attempts.log('error', error.message)
          throw error
        }
      }
    }

    /** Waits for a token, then for the limiter, whose leave is to be used at once. */
    async function admit(getToken: TokenKeeper): Promise<void> {
      const given = getToken(refusedToken)
      token = typeof given === 'string' ? given : await within(given, timeout, () => Promise.reject(timeoutError()))
      await limiter?.acquire(init)
    }

    /** Has ky send the call, and repeat it as its options say. */
    function transmit(): Promise<UnreadResponse> {
      const start = async (send: Fetch, kyRetry: KyRetry | 0): Promise<UnreadResponse> => {
        const promise = api(wholeUrl, {
          ...init,
          // The body is added to each attempt, so that ky neither reads nor copies it.
          body: undefined,
          // An explicit `headers: undefined` would make ky drop the client's headers.
          headers: init.headers ? new Headers(init.headers as HeadersInit) : {},
          redirect: 'manual',
          timeout,
          retry: kyRetry,
          ...(limiter && { hooks: { beforeRetry: [() => limiter.acquire(init)] } }),
          fetch: send,
        } as Options)
        return { promise, response: await promise, refuse: attempts.refuse }
      }
      const send: Fetch = (request, fetchInit) =>
        attempts.send(request, fetchInit, token).finally(() => limiter?.responded?.(init))
      if (!retry) return start(send, 0)
      const kyRetry = toKyRetry(init.method, retry, retryOptions, !getToken)
      // Hooks would see the two calls of ky that `withoutCopy` makes of one.
      return (hooks ? start : withoutCopy(start))(send, kyRetry)
    }

    /**
     * Replaces an error of ky's, which holds the request with its token.
     *
     * @param unread the response, when its body was being read, so that any other error is one of the connection.
     */
    function toHaloError(error: unknown, unread: UnreadResponse | undefined): unknown {
      // A response that a hook gave.
      if (error instanceof HTTPError) return attempts.refuse(error.response, error.data)
      if (error instanceof TimeoutError) return timeoutError()
      return unread && !(error instanceof HaloError) ? toConnectionError(error, fields, false) : error
    }

    function timeoutError(): HaloTimeoutError {
      const message = `Took longer than ${timeout} ms (${fields.method} ${url})`
      return new HaloTimeoutError(message, { ...fields, timeout: Number(timeout) })
    }

    /** Whether the call, which HaloPSA refused, may be sent once more. */
    async function mayBeginAnew(): Promise<unknown> {
      const { refusal } = attempts
      if (refusal?.status === 429) return limiter?.refused(init, refusal.headers)
      if (refusal?.status !== 401) return false
      // A second 401 says that a new token does not help.
      const isLacking = lacksPermission(fields.method + path.split(/[/?]/)[1], refusedToken)
      refusedToken = token
      return !isLacking
    }
  }
}
