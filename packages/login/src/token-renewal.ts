import { HaloAuthError, type TokenContext } from '@halopsa/core'
import { exclusively } from './exclusively.ts'
import { endsSession, loginRequiredError } from './login-errors.ts'
import { isFresh, isUsable, type LoginTokens } from './login-tokens.ts'
import type { StoredTokens } from './stored-tokens.ts'
import type { TokenEndpoint } from './token-endpoint.ts'

const nobodySignedIn = 'Nobody is signed in'
const sessionEnded = 'The session has ended: sign in again'

/** Renews the tokens of a login without the user, once for all calls and tabs that wait for it. */
export class TokenRenewal {
  readonly #tokens: StoredTokens
  readonly #tokenEndpoint: TokenEndpoint
  readonly #lock: string
  /** The renewal that is under way in this tab. */
  #underWay: Promise<LoginTokens> | undefined

  /** @param lock name of the lock that all holders of the same tokens take. */
  constructor(tokens: StoredTokens, tokenEndpoint: TokenEndpoint, lock: string) {
    this.#tokens = tokens
    this.#tokenEndpoint = tokenEndpoint
    this.#lock = lock
  }

  /**
   * Resolves to tokens that can be used.
   *
   * @throws a `HaloAuthError` that `isLoginRequired` recognises when the user has to sign in (again).
   */
  async renew(context: TokenContext): Promise<LoginTokens> {
    const tokens = await this.#share(context)
    // A renewal that another call began may have left the token that the API has refused to this one.
    return tokens.accessToken === context.refused ? this.#share(context) : tokens
  }

  #share(context: TokenContext): Promise<LoginTokens> {
    this.#underWay ??= exclusively(this.#lock, () => this.#renew(context)).finally(() => {
      this.#underWay = undefined
    })
    return this.#underWay
  }

  async #renew(context: TokenContext): Promise<LoginTokens> {
    const old = await this.#tokens.read()
    // Another tab may have renewed the tokens while this one waited for its turn.
    if (old && isFresh(old, context.refused)) return old
    if (!old?.refreshToken) throw loginRequiredError(old ? sessionEnded : nobodySignedIn)
    const outcome = await this.#redeemRefreshToken(old, old.refreshToken, context)
    const next = outcome instanceof HaloAuthError ? undefined : outcome
    const { previous, isReplaced } = await this.#tokens.replace(
      next,
      (current) => current?.accessToken === old.accessToken,
    )
    // If the tokens changed during the request, somebody signed in or out: that counts, not the renewal.
    const tokens = isReplaced ? next : previous
    if (tokens) return tokens
    if (isReplaced && outcome instanceof HaloAuthError) throw loginRequiredError(sessionEnded, outcome)
    throw loginRequiredError(nobodySignedIn)
  }

  /** Resolves to `old` when the server fails but they still work, and to its refusal when the session has ended. */
  async #redeemRefreshToken(
    old: LoginTokens,
    refreshToken: string,
    context: TokenContext,
  ): Promise<LoginTokens | HaloAuthError> {
    try {
      return await this.#tokenEndpoint.redeemRefreshToken(refreshToken, old, context)
    } catch (error) {
      if (endsSession(error)) return error
      if (isUsable(old, context.refused)) return old
      throw error
    }
  }
}
