// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TaxRule } from '@halopsa/schemas'
export * from './operations.ts'
export { TaxRuleAPI } from './tax-rule-api.ts'
