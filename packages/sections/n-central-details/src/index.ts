// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NCentralDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { NCentralDetailsAPI } from './n-central-details-api.ts'
