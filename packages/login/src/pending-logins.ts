import { exclusively } from './exclusively.ts'
import type { LoginStore } from './halo-login-options.ts'

/** How long a user may take at the login page, in milliseconds. */
const lifetime = 3_600_000

/** What waits in the browser while the user is at the login page. */
export interface PendingLogin {
  /** Verifier of PKCE (RFC 7636). */
  verifier: string
  nonce?: string
  returnTo?: string
}

interface StoredLogin extends PendingLogin {
  endsAt: number
}

/** When each login that waits ends, by its `state`; milliseconds since the epoch. */
type Ends = Record<string, number>

/**
 * Logins that wait for their users to come back, in the caller's store, each under a name of its own. A store cannot
 * list what is in it: a list of the logins beside them finds those that were abandoned.
 */
export class PendingLogins {
  readonly #store: LoginStore
  readonly #key: string

  constructor(store: LoginStore, key: string) {
    this.#store = store
    this.#key = key
  }

  /** Keeps a login, and removes those that were abandoned. */
  add(state: string, login: PendingLogin): Promise<void> {
    return this.#exclusively(async () => {
      const ends = await this.#removeAbandoned()
      const stored: StoredLogin = { ...login, endsAt: Date.now() + lifetime }
      await this.#store.set(this.#nameOf(state), stored, lifetime)
      await this.#writeEnds({ ...ends, [state]: stored.endsAt })
    })
  }

  /**
   * Takes a login out of the store, so that it is used once, and removes those that were abandoned.
   *
   * @returns `undefined` when there is no such login, or it waited for more than an hour.
   */
  take(state: string): Promise<PendingLogin | undefined> {
    return this.#exclusively(async () => {
      const login = await this.#store.get(this.#nameOf(state))
      await this.#store.delete(this.#nameOf(state))
      const { [state]: _, ...others } = await this.#removeAbandoned()
      await this.#writeEnds(others)
      return isStoredLogin(login) && login.endsAt > Date.now() ? login : undefined
    })
  }

  /** Removes the logins that were abandoned. Resolves to when the others end. */
  async #removeAbandoned(): Promise<Ends> {
    const all = Object.entries(Object(await this.#store.get(this.#listName)) as Ends)
    for (const [state, end] of all) if (!(end > Date.now())) await this.#store.delete(this.#nameOf(state))
    return Object.fromEntries(all.filter(([, end]) => end > Date.now()))
  }

  async #writeEnds(ends: Ends): Promise<void> {
    if (Object.keys(ends).length > 0) await this.#store.set(this.#listName, ends, lifetime)
    else await this.#store.delete(this.#listName)
  }

  #exclusively<Result>(task: () => Promise<Result>): Promise<Result> {
    return exclusively(this.#listName, task)
  }

  get #listName(): string {
    return `${this.#key}:pending`
  }

  #nameOf(state: string): string {
    return `${this.#key}:pending:${state}`
  }
}

/** Whether a value from a store is a login. Others may have written into the store. */
function isStoredLogin(value: unknown): value is StoredLogin {
  const { verifier, endsAt } = Object(value)
  return typeof verifier === 'string' && typeof endsAt === 'number'
}
