// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SailPointRoleMappingAPI } from './sail-point-role-mapping-api.ts'
