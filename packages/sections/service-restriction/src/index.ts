// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServiceRestriction } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceRestrictionAPI } from './service-restriction-api.ts'
