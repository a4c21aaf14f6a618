// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SnowDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SnowDetailsAPI } from './snow-details-api.ts'
