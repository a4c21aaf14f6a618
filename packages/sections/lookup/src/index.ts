// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Lookup } from '@halopsa/schemas'
export * from './operations.ts'
export { LookupAPI } from './lookup-api.ts'
