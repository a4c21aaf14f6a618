// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationDelta } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationDeltaAPI } from './integration-delta-api.ts'
