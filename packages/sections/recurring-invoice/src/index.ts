// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { InvoiceDetail, InvoiceHeader, InvoiceHeader_View } from '@halopsa/schemas'
export * from './operations.ts'
export { RecurringInvoiceAPI } from './recurring-invoice-api.ts'
