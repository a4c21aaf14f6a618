import type { KyInstance, Options } from 'ky'
import { debugVariable } from '../logger.ts'
import { appendValues } from '../request/append-values.ts'
import { clientCredentials } from '../tokens/client-credentials.ts'
import { tokenEndpoint } from '../tokens/token-endpoint.ts'
import { createTokenKeeper } from '../tokens/token-keeper.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import { readBody } from './read-body.ts'
import type { ResponseAs, ResponseBody } from './response-body.ts'
import { serverUrl } from './server-url.ts'
import { createTransport } from './transport.ts'

/** A HaloPSA server and the right to use it: one transport and one token for every section. */
export class HaloClient {
  readonly #ky: KyInstance

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloClientOptions) {
    const { debug = debugVariable() } = options
    const { logger = (level, ...line) => (debug || level === 'error') && console[level](...line) } = options
    const companyUrl = serverUrl('companyUrl', options.companyUrl, options.allowHttp)
    const source = options.auth || clientCredentials(options)
    this.#ky = createTransport(`${companyUrl}/api/`, options, logger, debug, (refused) => getToken(refused))
    const ky = this.#ky.extend({ context: { anonymous: true } })
    const getToken = createTokenKeeper(
      source,
      { ky, tokenUrl: tokenEndpoint(companyUrl, options, ky) },
      logger,
      options.tokenCache,
      `halopsa:${companyUrl}:${options.authUrl}:${options.tenant}`,
    )
  }

  /**
   * ky with the prefix `<companyUrl>/api`, the token, retry, timeout and this package's errors: for whatever
   * {@link HaloClient.request} does not do. Sends the token to addresses under that prefix alone.
   */
  get ky(): KyInstance {
    return this.#ky
  }

  /**
   * Sends a call, and resolves to its answer.
   *
   * @throws `HaloApiError`, `HaloAuthError`, `HaloTimeoutError`, `HaloConnectionError`; the reason of `signal`.
   */
  async request<T = unknown, As extends ResponseAs = ResponseAs>(
    { method, path, query, body, form, as = 'json' }: HaloRequest,
    options: RequestOptions<As> = {},
  ): Promise<ResponseBody<As, T>> {
    const search = query && String(appendValues(new URLSearchParams(), query))
    const promise = this.#ky(search ? `${path}?${search}` : path, {
      ...options,
      // What is undefined would take the client's away.
      headers: options.headers ?? {},
      method,
      context: { body: form ? appendValues(new FormData(), form) : JSON.stringify(body) },
    } as Options)
    return readBody(promise, options.as ?? as) as never
  }
}
