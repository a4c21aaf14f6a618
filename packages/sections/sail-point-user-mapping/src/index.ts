// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SailPointUserMappingAPI } from './sail-point-user-mapping-api.ts'
