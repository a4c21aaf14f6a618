// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SnipeITDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SnipeITDetailsAPI } from './snipe-it-details-api.ts'
