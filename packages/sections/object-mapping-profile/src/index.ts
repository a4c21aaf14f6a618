// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ObjectMappingProfileAPI } from './object-mapping-profile-api.ts'
