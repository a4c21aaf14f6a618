import type { Logger } from '../logger.ts'
import type { TokenCache } from './token-cache.ts'
import type { AccessToken, TokenContext, TokenSource } from './token-source.ts'

/** A token is renewed this long before it ends, or after nine tenths of its life where that is later. */
const renewalMargin = 60_000

/** Where a client's tokens are shared. */
export interface SharedTokens {
  cache: TokenCache
  key: string
}

/** Keeps the current token of a client, and has it fetched once for all calls that wait for it. */
export class TokenKeeper {
  readonly #source: TokenSource
  readonly #context: TokenContext
  readonly #log: Logger
  readonly #shared: SharedTokens | undefined
  #token: AccessToken | undefined
  #renewAt = 0
  #pending: Promise<AccessToken> | undefined

  constructor(source: TokenSource, context: TokenContext, log: Logger, shared?: SharedTokens) {
    this.#source = source
    this.#context = context
    this.#log = log
    this.#shared = shared
  }

  /** The current token, or the promise of a new one when it ends soon or is the one that the API refused. */
  get(refused?: string): AccessToken | Promise<AccessToken> {
    if (this.#token && this.#token.value !== refused && Date.now() < this.#renewAt) return this.#token
    this.#pending ??= this.#renew(refused).finally(() => {
      this.#pending = undefined
    })
    return this.#pending
  }

  async #renew(refused?: string): Promise<AccessToken> {
    const cached = (await this.#ask(({ cache, key }) => cache.get(key))) as AccessToken | undefined
    if (typeof cached?.value === 'string' && cached.value !== refused && this.#keep(cached)) return cached
    const token = await this.#source.getToken({ ...this.#context, refused })
    if (this.#keep(token)) {
      await this.#ask(({ cache, key }) => cache.set(key, token, token.expiresAt && token.expiresAt - Date.now()))
    }
    return token
  }

  /** Makes a token the current one; whether it lasts long enough to be used again. */
  #keep(token: AccessToken): boolean {
    const { expiresAt = Number.POSITIVE_INFINITY } = token
    const now = Date.now()
    this.#token = token
    this.#renewAt = expiresAt - Math.min(renewalMargin, (expiresAt - now) / 10)
    return now < this.#renewAt
  }

  /** A store that fails costs a warning, never the call. */
  async #ask(question: (shared: SharedTokens) => unknown): Promise<unknown> {
    try {
      return this.#shared && (await question(this.#shared))
    } catch (error) {
      this.#log('warn', `Token cache failed: ${error}`)
    }
  }
}
