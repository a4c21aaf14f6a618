// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AvalaraDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AvalaraDetailsAPI } from './avalara-details-api.ts'
