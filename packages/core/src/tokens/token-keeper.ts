import type { Logger } from '../logger.ts'
import type { TokenCache } from './token-cache.ts'
import type { AccessToken, TokenContext, TokenSource } from './token-source.ts'

/** A token is renewed this long before it ends, or after nine tenths of its life where that is later. */
const renewalMargin = 60_000

/**
 * The current token, or the promise of a new one when it ends soon or is the one that the API refused.
 */
export type TokenKeeper = (refused?: string) => string | Promise<string>

/** Keeps a client's token, and has a new one fetched once for all calls that wait for it. */
export function createTokenKeeper(
  source: TokenSource,
  context: TokenContext,
  log: Logger,
  cache: TokenCache | undefined,
  cacheKey: string,
): TokenKeeper {
  let current: string | undefined
  let renewAt: number
  let pending: Promise<string> | undefined

  /** A store that fails costs a warning, never the call. */
  async function ask(
    question: 'get' | 'set' | 'delete',
    ...values: [token?: AccessToken, lifetime?: number]
  ): Promise<unknown> {
    try {
      return await (source.cacheKey && cache?.[question](cacheKey, ...(values as [AccessToken])))
    } catch (error) {
      log('warn', `Token cache: ${error}`)
    }
  }

  async function renew(refused?: string): Promise<string> {
    let { value, expiresAt } = Object(await ask('get'))
    if (refused && value === refused) await ask('delete')
    if (!value || value === refused || expiresAt < Date.now()) {
      ;({ value, expiresAt } = await source.getToken({ ...context, refused }))
      await ask('set', { value, expiresAt }, expiresAt && expiresAt - Date.now())
    }
    const end = expiresAt ?? Infinity
    renewAt = end - Math.min(renewalMargin, (end - Date.now()) / 10)
    current = value
    return value
  }

  return (refused) => {
    if (current && current !== refused && Date.now() < renewAt) return current
    pending ??= renew(refused).finally(() => {
      pending = undefined
    })
    return pending
  }
}
