// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { InvoiceDetailProRata } from '@halopsa/schemas'
export * from './operations.ts'
export { InvoiceDetailProRataAPI } from './invoice-detail-pro-rata-api.ts'
