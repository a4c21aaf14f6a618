// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { BudgetType } from '@halopsa/schemas'
export * from './operations.ts'
export { BudgetTypeAPI } from './budget-type-api.ts'
