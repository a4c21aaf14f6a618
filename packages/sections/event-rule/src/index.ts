// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EventRule } from '@halopsa/schemas'
export * from './operations.ts'
export { EventRuleAPI } from './event-rule-api.ts'
