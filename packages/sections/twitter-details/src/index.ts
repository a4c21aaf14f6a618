// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TwitterDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TwitterDetailsAPI } from './twitter-details-api.ts'
