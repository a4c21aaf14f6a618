import type { FileStore } from './attachments.ts'
import type { Application, HaloUser } from './authorization/applications.ts'
import type { AuthorizationCodes } from './authorization/authorization-codes.ts'
import type { SigningKey } from './authorization/signing-key.ts'
import type { TokenStore } from './authorization/token-store.ts'
import type { Random } from './random.ts'
import type { RecordStore } from './record-store.ts'

/** All that one double is made of. Two doubles share nothing. */
export interface Tenant {
  applications: readonly Application[]
  users: readonly HaloUser[]
  /** Lifetime of an access token in seconds. */
  tokenLifetime: number
  /** Name that the token URL must carry as `?tenant=`, if it must. */
  name?: string
  store: RecordStore
  files: FileStore
  tokens: TokenStore
  codes: AuthorizationCodes
  /** Signed-in users by the value of their session cookie. */
  sessions: Map<string, HaloUser>
  signingKey: SigningKey
  random: Random
  /** Milliseconds since 1970. */
  now: () => number
}
