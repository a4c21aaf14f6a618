// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ObjectMappingProfile } from '@halopsa/schemas'
export * from './operations.ts'
export { ObjectMappingProfileAPI } from './object-mapping-profile-api.ts'
