// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { InvoiceChange } from '@halopsa/schemas'
export * from './operations.ts'
export { InvoiceChangeAPI } from './invoice-change-api.ts'
