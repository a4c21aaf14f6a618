import { debugVariable } from '../logger.ts'
import { appendValues } from '../request/append-values.ts'
import { clientCredentials } from '../tokens/client-credentials.ts'
import { tokenEndpoint } from '../tokens/token-endpoint.ts'
import { createTokenKeeper, type TokenKeeper } from '../tokens/token-keeper.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import type { ResponseAs, ResponseBody } from './response-body.ts'
import { serverUrl } from './server-url.ts'
import { type Call, createTransport } from './transport.ts'

/** A HaloPSA server and the right to use it: one transport and one token for every section. */
export class HaloClient {
  readonly #getToken: TokenKeeper
  readonly #call: Call
  /** `<companyUrl>/api`, under which all operations are. */
  declare readonly apiUrl: string

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloClientOptions) {
    const {
      debug = debugVariable(),
      logger = (level, ...line) => (debug || level === 'error') && console[level](...line),
    } = options
    const companyUrl = serverUrl('companyUrl', options.companyUrl, options.allowHttp)
    this.apiUrl = `${companyUrl}/api`
    this.#call = createTransport(this.apiUrl, options, logger, debug)
    this.#getToken = createTokenKeeper(
      options.auth || clientCredentials(options),
      { request: this.#call, tokenUrl: tokenEndpoint(companyUrl, options, this.#call) },
      logger,
      options.tokenCache,
      `halopsa:${companyUrl}:${options.authUrl}:${options.tenant}`,
    )
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
    return this.#call(
      this.apiUrl + path.replace(/^\/*/, '/') + (search ? `?${search}` : ''),
      {
        ...options,
        method,
        body: form ? appendValues(new FormData(), form) : body instanceof Blob ? body : JSON.stringify(body),
      },
      options.as ?? as,
      this.#getToken,
    ) as never
  }
}
