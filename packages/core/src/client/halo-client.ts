import type { KyInstance, Options } from 'ky'
import { HaloError } from '../errors/halo-error.ts'
import { consoleLogger, debugVariable } from '../logger.ts'
import { toFormData } from '../request/form.ts'
import { toQueryString } from '../request/query.ts'
import { toConnectionError } from '../retry/connection-failure.ts'
import { clientCredentials } from '../tokens/client-credentials.ts'
import { TokenKeeper } from '../tokens/token-keeper.ts'
import { toTokenSource } from '../tokens/token-source.ts'
import type { HaloClientOptions } from './halo-client-options.ts'
import type { HaloRequest, RequestOptions } from './halo-request.ts'
import { readBody } from './read-body.ts'
import type { ResponseAs, ResponseBody } from './response-body.ts'
import { type CallContext, createTransport } from './transport.ts'

/** A HaloPSA server and the right to use it: one transport and one token for every section. */
export class HaloClient {
  readonly #ky: KyInstance

  /** @throws TypeError when an option is missing or malformed; the message names it. */
  constructor(options: HaloClientOptions) {
    const { allowHttp, clientId = '', clientSecret = '', scope, tenant, authUrl, auth, tokenCache: cache } = options
    const { debug = debugVariable(), logger = consoleLogger(debug), timeout = 20_000 } = options
    const companyUrl = parseUrl('companyUrl', options.companyUrl, allowHttp).replace(/\/api$/i, '')
    if (!auth && !clientId) throw new TypeError('clientId is missing')
    if (!auth && !clientSecret) throw new TypeError('clientSecret is missing')
    const source = auth ? toTokenSource(auth) : clientCredentials({ clientId, clientSecret, scope })
    const transport = createTransport({ apiUrl: `${companyUrl}/api`, options, logger, debug, timeout }, () => tokens)
    const fixedAuthUrl =
      authUrl === 'discover' ? undefined : parseUrl('authUrl', authUrl ?? `${companyUrl}/auth`, allowHttp)
    const anonymous = transport.extend({
      context: { anonymous: true } satisfies CallContext as Record<string, unknown>,
    })
    const context = {
      ky: anonymous,
      async tokenUrl() {
        const info = fixedAuthUrl ? {} : await anonymous.get('authinfo').json<Record<string, string>>()
        const server = fixedAuthUrl ?? parseUrl('auth_url', info.auth_url ?? '', allowHttp)
        return `${server.replace(/\/token$/, '')}/token${toQueryString({ tenant: tenant ?? (info.tenant_id || undefined) })}`
      },
    }
    const key = `halopsa:${companyUrl}:${authUrl}:${tenant}:${source.cacheKey}`
    const tokens = new TokenKeeper(source, context, logger, cache && source.cacheKey ? { cache, key } : undefined)
    this.#ky = transport
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
    const { signal, timeout, headers, retry } = options
    const context: CallContext = { retry, body: form ? toFormData(form) : JSON.stringify(body) }
    const init: Options = { method, context: context as Record<string, unknown> }
    if (signal) init.signal = signal
    if (headers) init.headers = headers
    if (timeout !== undefined) init.timeout = timeout
    try {
      return (await readBody(this.#ky(path + toQueryString(query), init), options.as ?? as, method)) as never
    } catch (error) {
      if (error instanceof HaloError || signal?.aborted || !(error instanceof TypeError)) throw error
      throw toConnectionError(error, method, path)
    }
  }
}

function parseUrl(option: string, value: string, allowHttp?: boolean): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new TypeError(`${option} is not a URL`)
  const local = /^(?:127\.[\d.]+|\[::1\]|(?:.*\.)?localhost)$/.test(url.hostname)
  if (url.protocol === 'http:' && !local && !allowHttp) throw new TypeError(`${option} is http: set allowHttp`)
  return (url.origin + url.pathname).replace(/\/+$/, '')
}
