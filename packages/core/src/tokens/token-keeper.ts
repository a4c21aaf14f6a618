import { HaloAuthError } from '../errors/halo-auth-error.ts'
import type { Logger } from '../logger.ts'
import type { TokenKeeper } from '../request/call.ts'
import { shareWork } from '../waiting/share-work.ts'
import { within } from '../waiting/within.ts'
import { isSendable } from './is-sendable.ts'
import type { TokenCache } from './token-cache.ts'
import type { AccessToken, TokenContext, TokenProvider, TokenSource } from './token-source.ts'

/** A token is renewed this long before it ends, or after nine tenths of its life where that is later. In milliseconds. */
const renewalMargin = 60_000

/** How long a call waits for the token that another call asked for, before it asks by itself. In milliseconds. */
const patience = 3000

/** How long `tokenCache` has for an operation, in milliseconds: a request for a token takes about as long. */
const cachePatience = 1000

/**
 * Keeps a client's token, and has a new one fetched once for all calls that wait for it.
 *
 * @param cachePrefix tells the tokens of this server and tenant from those of others in `tokenCache`.
 */
export function createTokenKeeper(
  source: TokenSource | TokenProvider,
  context: TokenContext & { readonly logger: Logger },
  tokenCache: TokenCache | undefined,
  cachePrefix: string,
): TokenKeeper {
  const { cacheKey } = source as TokenSource
  let current = ''
  let renewAt = 0

  const renew = shareWork(async (refused: string | undefined) => {
    let token: AccessToken = Object(await cached('get'))
    // Others have put it into the cache. It may have ended, or be the one that is to be replaced.
    const isCurrent = token.value === current
    if (isCurrent) await cached('delete')
    if (isCurrent || !isSendable(token.value) || Number(token.expiresAt) < Date.now()) token = await newToken(refused)
    const { value, expiresAt } = token
    const end = expiresAt ?? Number.POSITIVE_INFINITY
    renewAt = end - Math.min(renewalMargin, (end - Date.now()) / 10)
    current = value
    return value
  }, patience)

  async function newToken(refused: string | undefined): Promise<AccessToken> {
    const isFunction = typeof source === 'function'
    const given = await (typeof source === 'object'
      ? source.getToken({ ...context, refused })
      : isFunction
        ? source()
        : source)
    // A bare string says nothing about its end: `expiresAt: 0` has its source asked at each call.
    const { value, expiresAt } = typeof given === 'string' ? { value: given, expiresAt: 0 } : Object(given)
    if (!isSendable(value)) throw new HaloAuthError('The token source gave no access token, or a malformed one')
    // The token is in hand: nobody waits for the cache.
    cached('set', { value, expiresAt }, expiresAt && expiresAt - Date.now())
    return { value, expiresAt }
  }

  /** A store that fails or hangs costs a warning and a request for a token, never the call. */
  async function cached(
    method: 'get' | 'set' | 'delete',
    ...values: [token?: AccessToken, lifetime?: number]
  ): Promise<unknown> {
    if (!cacheKey || !tokenCache) return
    const call = async () => tokenCache[method](`${cachePrefix}:${cacheKey}`, ...(values as [AccessToken]))
    const timeOut = async () => {
      throw new Error(`no response within ${cachePatience} ms`)
    }
    try {
      return await within(call(), cachePatience, timeOut)
    } catch (error) {
      context.logger('warn', `tokenCache: ${error}`)
    }
  }

  return (refused) => (current !== refused && Date.now() < renewAt ? current : renew(refused))
}
