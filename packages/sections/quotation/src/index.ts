// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { QuotationApproval, QuotationDetail, QuotationHeader, QuotationHeader_View, Viewers } from '@halopsa/schemas'
export * from './operations.ts'
export { QuotationAPI } from './quotation-api.ts'
