// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CSPInvoice } from '@halopsa/schemas'
export * from './operations.ts'
export { CspinvoiceAPI } from './cspinvoice-api.ts'
