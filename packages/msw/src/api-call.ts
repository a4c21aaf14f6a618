import type { Grant } from './authorization/token-store.ts'
import type { OperationMatch } from './match-operation.ts'
import type { Tenant } from './tenant.ts'

/** A call of the API that its sender may make. */
export interface ApiCall extends OperationMatch {
  /** The first of the path parameters, which names a record. */
  recordId: string
  query: URLSearchParams
  /** JSON as a value, a form as `FormData`; absent without a body. */
  body?: unknown
  /** Who calls; absent for what anyone may call. */
  grant?: Grant
  tenant: Tenant
  /** URL of the resource server: `https://tenant.halopsa.com/api`. */
  resourceServer: string
}
