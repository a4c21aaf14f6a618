// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { JamfDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { JamfDetailsAPI } from './jamf-details-api.ts'
