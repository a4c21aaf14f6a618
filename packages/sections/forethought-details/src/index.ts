// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ForethoughtDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ForethoughtDetailsAPI } from './forethought-details-api.ts'
