import { debugVariable, type Logger } from '../logger.ts'
import { assertOptions } from '../options/assert-options.ts'
import { serverUrl } from '../options/server-url.ts'
import type { Call, TokenKeeper } from '../request/call.ts'
import { requestUrl } from '../request/request-url.ts'
import { toBody } from '../request/to-body.ts'
import { clientCredentials } from '../tokens/client-credentials.ts'
import { tokenEndpoint } from '../tokens/token-endpoint.ts'
import { createTokenKeeper } from '../tokens/token-keeper.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import type { ResponseAs, ResponseBody } from './response-body.ts'
import { createTransport } from './transport.ts'

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
    assertOptions(options)
    const companyUrl = serverUrl('companyUrl', options.companyUrl, options.allowHttp)
    this.apiUrl = `${companyUrl}/api`
    const log: Logger = async (...line) => {
      try {
        await logger(...line)
      } catch {
        // HaloPSA may have processed the call, which must not look as if it had failed.
      }
    }
    const request = createTransport(this.apiUrl, options, log, debug)
    this.#call = request
    this.#getToken = createTokenKeeper(
      options.auth || clientCredentials(options),
      { request, tokenUrl: tokenEndpoint(companyUrl, options, request), logger: log },
      options.tokenCache,
      `halopsa:${companyUrl}:${options.authUrl}:${options.tenant}`,
    )
  }

  /**
   * Sends a call, and resolves to its response.
   *
   * @throws `HaloApiError`, `HaloAuthError`, `HaloTimeoutError`, `HaloConnectionError`; the reason of `signal`;
   * `TypeError` for a path, query or body that cannot be sent as it is.
   */
  async request<T = unknown, As extends ResponseAs = ResponseAs>(
    { method, path, query, body, as = 'json', locate }: HaloRequest,
    options: RequestOptions<As> = {},
  ): Promise<ResponseBody<As, T>> {
    const url = requestUrl(this.apiUrl, path, query)
    const init = { ...options, method, locate, body: toBody(body) }
    return this.#call(url, init, options.as ?? as, this.#getToken) as Promise<ResponseBody<As, T>>
  }
}
