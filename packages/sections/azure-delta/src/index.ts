// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AzureDelta } from '@halopsa/schemas'
export * from './operations.ts'
export { AzureDeltaAPI } from './azure-delta-api.ts'
