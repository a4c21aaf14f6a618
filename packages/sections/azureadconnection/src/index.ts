// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AzureADConnection } from '@halopsa/schemas'
export * from './operations.ts'
export { AzureadconnectionAPI } from './azureadconnection-api.ts'
