// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ContractTemplateHeader } from '@halopsa/schemas'
export * from './operations.ts'
export { BillingTemplateAPI } from './billing-template-api.ts'
