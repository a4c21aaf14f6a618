// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CustomButtonAudit } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomButtonAuditAPI } from './custom-button-audit-api.ts'
