import type { KyInstance, Options } from 'ky'
import { consoleLogger, debugVariable } from '../logger.ts'
import { appendValues } from '../request/append-values.ts'
import { clientCredentials } from '../tokens/client-credentials.ts'
import { createTokenKeeper } from '../tokens/token-keeper.ts'
import { toTokenSource } from '../tokens/token-source.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import { readBody } from './read-body.ts'
import type { ResponseAs, ResponseBody } from './response-body.ts'
import { createTransport } from './transport.ts'

/** A HaloPSA server and the right to use it: one transport and one token for every section. */
export class HaloClient {
  readonly #ky: KyInstance

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloClientOptions) {
    const { allowHttp, auth, authUrl, tokenCache } = options
    const { debug = debugVariable(), logger = consoleLogger(debug) } = options

    /** Address of a server, without trailing slashes and `/api`. */
    function server(option: string, value: string): string {
      const { origin, pathname } = Object(URL.canParse(value) && new URL(value))
      if (!(allowHttp ? /^http/ : /^https:|^http:..(localhost|127\.[\d.]+|\[::1])(:|$)/).test(origin)) {
        throw new TypeError(`${option} must be an https: URL`)
      }
      return (origin + pathname).replace(/(\/api)?\/*$/i, '')
    }

    const companyUrl = server('companyUrl', options.companyUrl)
    const source = auth ? toTokenSource(auth) : clientCredentials(options)
    let authServer = authUrl === 'discover' ? undefined : server('authUrl', authUrl ?? `${companyUrl}/auth`)
    let { tenant } = options
    const key = `halopsa:${companyUrl}:${authUrl}:${tenant}:${source.cacheKey}`
    this.#ky = createTransport(`${companyUrl}/api`, options, logger, debug, (refused) => getToken(refused))
    const ky = this.#ky.extend({ context: { anonymous: true } })
    async function tokenUrl(): Promise<URL> {
      if (!authServer) {
        const { auth_url, tenant_id } = Object(await readBody(ky('authinfo'), 'json'))
        authServer = server('auth_url', auth_url)
        tenant ??= tenant_id
      }
      const url = new URL(authServer.replace(/(\/token)?$/, '/token'))
      if (tenant) url.searchParams.set('tenant', tenant)
      return url
    }
    const getToken = createTokenKeeper(source, { ky, tokenUrl }, logger, tokenCache, key)
  }

  /**
   * ky with the prefix `<companyUrl>/api`, the token, retry, timeout and this package's errors: for whatever
   * {@link HaloClient.request} does not do. Sends no token to other origins.
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
    const { as: reading = as, headers, ...rest } = options
    const search = String(appendValues(new URLSearchParams(), query ?? {}))
    const promise = this.#ky(search ? `${path}?${search}` : path, {
      ...rest,
      ...(headers && { headers }),
      method,
      context: { body: form ? appendValues(new FormData(), form) : JSON.stringify(body) },
    } as Options)
    return (await readBody(promise, reading, options.signal)) as never
  }
}
