// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { RecurringItemAPI } from './recurring-item-api.ts'
