// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { InvoicePayment_List } from '@halopsa/schemas'
export * from './operations.ts'
export { InvoicePaymentAPI } from './invoice-payment-api.ts'
