// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PartsLookup } from '@halopsa/schemas'
export * from './operations.ts'
export { DatabaseLookupAPI } from './database-lookup-api.ts'
