// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Audit } from '@halopsa/schemas'
export * from './operations.ts'
export { AuditAPI } from './audit-api.ts'
