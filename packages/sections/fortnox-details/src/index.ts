// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FortnoxDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { FortnoxDetailsAPI } from './fortnox-details-api.ts'
