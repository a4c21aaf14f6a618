// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { XTypeRole } from '@halopsa/schemas'
export * from './operations.ts'
export { XtypeRoleAPI } from './xtype-role-api.ts'
