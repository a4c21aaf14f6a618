import type { Catalog } from '@halopsa/catalog'
import type { Tenant } from '@halopsa/tenant-access/connection/tenant'
import type { AuditLog } from './safety/audit-log.ts'
import type { Confirmations } from './safety/confirmations.ts'
import type { Declines } from './safety/declines.ts'
import type { Permissions } from './safety/permissions.ts'
import type { QuerySource } from './sql/query-source.ts'

/** What all calls of a server share, whatever their session. */
export interface Surroundings {
  readonly catalog: Catalog
  readonly tenant: Tenant
  readonly permissions: Permissions
  readonly confirmations: Confirmations
  readonly declines: Declines
  readonly audit: AuditLog
  /** Most tokens of an answer. */
  readonly budget: number
  /** Where queries run. Empty where none are allowed. */
  readonly querySources: readonly QuerySource[]
  /** The longest that a call may take, in milliseconds. */
  readonly patience: number
  /** Shows lines to the person who started the server, and to no model. */
  tellPerson(text: string): void
}
