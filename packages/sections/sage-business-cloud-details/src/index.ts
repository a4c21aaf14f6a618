// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SageBusinessCloudDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SageBusinessCloudDetailsAPI } from './sage-business-cloud-details-api.ts'
