// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { WordpressDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { WordpressDetailsAPI } from './wordpress-details-api.ts'
