// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Expense } from '@halopsa/schemas'
export * from './operations.ts'
export { ExpenseAPI } from './expense-api.ts'
