import { exclusively } from './exclusively.ts'
import type { LoginStore } from './halo-login-options.ts'
import { isLoginTokens, type LoginTokens } from './login-tokens.ts'

/**
 * The tokens of the person who is signed in, in the caller's store. Changes happen one at a time, so that none is made
 * on the strength of what another one has just replaced.
 */
export class StoredTokens {
  readonly #store: LoginStore
  readonly #key: string

  constructor(store: LoginStore, key: string) {
    this.#store = store
    this.#key = key
  }

  /** The tokens; `undefined` when nobody is signed in. */
  async read(): Promise<LoginTokens | undefined> {
    const value = await this.#store.get(this.#key)
    return isLoginTokens(value) ? value : undefined
  }

  /**
   * Stores tokens, or removes them, if a condition holds at that moment.
   *
   * @param next tokens to store; `undefined` removes those that are there.
   * @param condition gets the tokens that are there.
   * @returns the tokens that were there, and whether they were replaced.
   */
  replace(
    next: LoginTokens | undefined,
    condition: (current: LoginTokens | undefined) => boolean = () => true,
  ): Promise<{ previous: LoginTokens | undefined; isReplaced: boolean }> {
    return exclusively(`${this.#key}:store`, async () => {
      const previous = await this.read()
      const isReplaced = condition(previous)
      if (isReplaced) await (next ? this.#store.set(this.#key, next) : this.#store.delete(this.#key))
      return { previous, isReplaced }
    })
  }
}
