import type { AccessToken, TokenContext, TokenSource } from '@halopsa/core'
import type { Redis } from 'ioredis'
import { askRedis } from './ask-redis.ts'
import { RedisUnavailableError } from './redis-unavailable-error.ts'

/** How processes share a token. */
export interface RedisTokensOptions {
  /** The longest that others wait for a process that fetches the token, in milliseconds. Default 10000. */
  lockTime?: number | undefined
  /** The longest that Redis may take, in milliseconds. Default 1000. */
  redisTimeout?: number | undefined
  /**
   * Told when Redis fails, and the process fetches a token of its own. Default: a warning on the console. What it throws,
   * or rejects with, is logged as an error: the calls go on with the token that they have.
   */
  onUnavailable?: ((error: RedisUnavailableError) => unknown) | undefined
}

interface StoredToken extends AccessToken {
  renewAt: number
}

/** How often a process looks whether another has put its token there, in milliseconds. */
const lookEvery = 50

/** Frees a lock, unless it has passed to another process. */
const unlockScript = `if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`

/**
 * Shares the tokens of a source among processes, over Redis. Of those that need one at the same time, one fetches it and
 * the others wait for that. When it fails, its lock is free at once, and the next process tries.
 *
 * Redis holds the tokens, so guard it. When it is down, each process fetches a token of its own.
 *
 * @example
 * new HaloClient({ companyUrl, auth: redisTokens(redis, clientCredentials({ clientId, clientSecret })) })
 */
export function redisTokens(redis: Redis, source: TokenSource, options: RedisTokensOptions = {}): TokenSource {
  const { lockTime = 10_000, redisTimeout = 1000, onUnavailable = (error) => console.warn(error.message) } = options
  const owner = crypto.randomUUID()
  const ask = <T>(command: () => Promise<T>) => askRedis(command, redisTimeout)

  async function stored(key: string, refused: string | undefined): Promise<AccessToken | undefined> {
    const text = await ask(() => redis.get(key))
    const token = parse(text)
    return token?.value && token.value !== refused && Date.now() < token.renewAt ? token : undefined
  }

  /** Fetches a token, and shares it. What Redis does then no longer concerns the caller. */
  async function fetchFor(key: string, lock: string, context: TokenContext): Promise<AccessToken> {
    try {
      const token = await source.getToken(context)
      await share(key, token).catch((error) => report(error, context))
      return token
    } finally {
      unlock(lock, context)
    }
  }

  async function share(key: string, { value, expiresAt }: AccessToken): Promise<void> {
    const lifetime = expiresAt === undefined ? Number.POSITIVE_INFINITY : expiresAt - Date.now()
    if (!(lifetime > 0)) return
    const renewAt = expiresAt === undefined ? Number.MAX_SAFE_INTEGER : expiresAt - Math.min(60_000, lifetime / 10)
    const text = JSON.stringify({ value, expiresAt, renewAt })
    await ask(() => (expiresAt === undefined ? redis.set(key, text) : redis.set(key, text, 'PX', Math.ceil(lifetime))))
  }

  /** Frees a lock; nobody waits for it. */
  function unlock(lock: string, context: TokenContext): void {
    ask(() => redis.eval(unlockScript, 1, lock, owner)).catch((error) => report(error, context))
  }

  function report(error: unknown, context: TokenContext): void {
    if (!(error instanceof RedisUnavailableError)) throw error
    // Nobody waits for the caller's function, or for a logger that throws.
    tellOfUnavailable(error, context).catch(() => {})
  }

  async function tellOfUnavailable(error: RedisUnavailableError, { logger = console.error }: TokenContext) {
    try {
      await onUnavailable(error)
    } catch (failure) {
      logger('error', `onUnavailable: ${failure}`)
    }
  }

  return {
    async getToken(context) {
      const key = `halopsa:token:${await context.tokenUrl()}:${source.cacheKey}`
      const lock = `${key}:lock`
      const deadline = performance.now() + lockTime
      try {
        for (;;) {
          const token = await stored(key, context.refused)
          if (token) return token
          const isOurs = await ask(() => redis.set(lock, owner, 'PX', lockTime, 'NX'))
          if (isOurs || performance.now() > deadline) break
          await new Promise((resolve) => setTimeout(resolve, lookEvery))
        }
        // Another process may have shared a token, and freed the lock, between the two questions.
        const token = await stored(key, context.refused)
        if (token) {
          unlock(lock, context)
          return token
        }
      } catch (error) {
        report(error, context)
        return source.getToken(context)
      }
      return fetchFor(key, lock, context)
    },
  }
}

/** A stored token; `undefined` for what is none, which no error may quote. */
function parse(text: string | null): StoredToken | undefined {
  try {
    return text ? Object(JSON.parse(text)) : undefined
  } catch {
    return undefined
  }
}
