import type { Application, HaloUser } from './authorization/applications.ts'
import type { AuthorizationCodes } from './authorization/authorization-codes.ts'
import type { SigningKey } from './authorization/signing-key.ts'
import type { TokenStore } from './authorization/token-store.ts'
import type { FileStore } from './files/file-store.ts'
import type { Overrides } from './overrides.ts'
import type { RateWindow } from './rate-limit.ts'
import type { RecordStore } from './record-store.ts'
import type { RequestDescription } from './request-pattern.ts'
import type { Troubles } from './trouble.ts'

/** All that one double is made of. Two doubles share nothing. */
export interface Tenant {
  /** URL of the tenant; the origin of each request where it is not set. */
  baseUrl?: string
  /** Name that the token URL must carry as `?tenant=`, if it must. */
  name?: string
  applications: readonly Application[]
  users: readonly HaloUser[]
  /** Lifetime of an access token in seconds. */
  tokenLifetime: number
  tokens: TokenStore
  codes: AuthorizationCodes
  /** Signed-in users by the value of their session cookie. */
  sessions: Map<string, HaloUser>
  signingKey: SigningKey
  store: RecordStore
  files: FileStore
  troubles: Troubles
  overrides: Overrides
  /** Which calls no agent may make. */
  denials: Set<(request: RequestDescription) => boolean>
  rateWindow?: RateWindow
  /** Milliseconds since 1970. */
  now: () => number
}
