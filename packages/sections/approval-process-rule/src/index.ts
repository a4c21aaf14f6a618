// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ApprovalProcessRule } from '@halopsa/schemas'
export * from './operations.ts'
export { ApprovalProcessRuleAPI } from './approval-process-rule-api.ts'
