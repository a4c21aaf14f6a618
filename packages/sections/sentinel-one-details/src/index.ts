// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SentinelOneDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SentinelOneDetailsAPI } from './sentinel-one-details-api.ts'
