import { HaloAuthError } from '../errors/halo-auth-error.ts'
import type { Logger } from '../logger.ts'
import type { TokenCache } from './token-cache.ts'
import type { AccessToken, TokenContext, TokenProvider, TokenSource } from './token-source.ts'

/** A token is renewed this long before it ends, or after nine tenths of its life where that is later. */
const renewalMargin = 60_000

/**
 * The current token, or the promise of a new one when it ends soon or is the one that the API refused.
 */
export type TokenKeeper = (refused?: string) => string | Promise<string>

/** Keeps a client's token, and has a new one fetched once for all calls that wait for it. */
export function createTokenKeeper(
  source: TokenSource | TokenProvider,
  context: TokenContext,
  logger: Logger,
  tokenCache: TokenCache | undefined,
  server: string,
): TokenKeeper {
  const { cacheKey } = source as TokenSource
  let current: string | undefined
  let renewAt = 0
  let pending: Promise<string> | undefined

  /** A store that fails costs a warning, never the call. */
  async function ask(
    question: 'get' | 'set' | 'delete',
    ...values: [token?: AccessToken, lifetime?: number]
  ): Promise<unknown> {
    try {
      return await (cacheKey && tokenCache?.[question](`${server}:${cacheKey}`, ...(values as [AccessToken])))
    } catch (error) {
      logger('warn', `tokenCache: ${error}`)
    }
  }

  async function renew(refused?: string): Promise<string> {
    let { value, expiresAt } = Object(await ask('get'))
    if (value && value === current) await ask('delete')
    if (!value || value === current || expiresAt < Date.now()) {
      const given = await (typeof source === 'object'
        ? source.getToken({ ...context, refused })
        : typeof source === 'string'
          ? source
          : source())
      // Who gives no lifetime keeps the token himself.
      ;({ value, expiresAt } = typeof given === 'string' ? { value: given, expiresAt: 0 } : Object(given))
      if (!value) throw new HaloAuthError('No access_token')
      await ask('set', { value, expiresAt }, expiresAt && expiresAt - Date.now())
    }
    const end = expiresAt ?? Infinity
    renewAt = end - Math.min(renewalMargin, (end - Date.now()) / 10)
    current = value
    return value
  }

  return (refused) => {
    if (current !== refused && Date.now() < renewAt) return current as string
    pending ??= renew(refused).finally(() => {
      pending = undefined
    })
    return pending
  }
}
