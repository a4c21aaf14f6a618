// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CabRole } from '@halopsa/schemas'
export * from './operations.ts'
export { CABRoleAPI } from './cab-role-api.ts'
