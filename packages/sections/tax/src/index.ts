// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Tax } from '@halopsa/schemas'
export * from './operations.ts'
export { TaxAPI } from './tax-api.ts'
