// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ManageEngineDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ManageEngineDetailsAPI } from './manage-engine-details-api.ts'
