// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EmailRule } from '@halopsa/schemas'
export * from './operations.ts'
export { EmailRuleAPI } from './email-rule-api.ts'
