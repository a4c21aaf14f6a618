// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SailPointUserMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { SailPointUserMappingAPI } from './sail-point-user-mapping-api.ts'
