// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Workdays } from '@halopsa/schemas'
export * from './operations.ts'
export { WorkdayAPI } from './workday-api.ts'
