// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View, Viewers } from '@halopsa/schemas'
export * from './operations.ts'
export { InvoiceAPI } from './invoice-api.ts'
