// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AzureADMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { AzureadmappingAPI } from './azureadmapping-api.ts'
