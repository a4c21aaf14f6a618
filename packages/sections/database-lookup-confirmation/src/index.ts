// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PartsLookupConfirmation } from '@halopsa/schemas'
export * from './operations.ts'
export { DatabaseLookupConfirmationAPI } from './database-lookup-confirmation-api.ts'
