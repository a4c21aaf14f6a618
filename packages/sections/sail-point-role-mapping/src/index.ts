// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SailPointRoleMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { SailPointRoleMappingAPI } from './sail-point-role-mapping-api.ts'
