import type { HaloRecord, RecordId } from '../records/collection.ts'
import type { Application, HaloUser } from './applications.ts'
import type { AuthorizationCodes } from './authorization-codes.ts'
import type { SigningKey } from './signing-key.ts'
import type { TokenStore } from './token-store.ts'

/** What the authorisation server of a tenant works with. */
export interface Authorization {
  /** Name that the token URL must carry as `?tenant=`, where the instance is shared. */
  tenantName?: string
  applications: readonly Application[]
  users: readonly HaloUser[]
  /** Lifetime of an access token in seconds. */
  tokenLifetime: number
  tokens: TokenStore
  codes: AuthorizationCodes
  /** Signed-in users by the value of their session cookie. */
  sessions: Map<string, HaloUser>
  signingKey: SigningKey
  /** Finds the record of an agent, who can be disabled or deleted. */
  findAgent: (id: RecordId) => HaloRecord | undefined
  /** Milliseconds since 1970. */
  now: () => number
}
