// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PublishProfiles } from '@halopsa/schemas'
export * from './operations.ts'
export { PublishProfilesAPI } from './publish-profiles-api.ts'
