// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationLookUp } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationLookUpAPI } from './integration-look-up-api.ts'
