// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ContractRule } from '@halopsa/schemas'
export * from './operations.ts'
export { ContractRuleAPI } from './contract-rule-api.ts'
