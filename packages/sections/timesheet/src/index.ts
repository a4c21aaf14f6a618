// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Timesheet } from '@halopsa/schemas'
export * from './operations.ts'
export { TimesheetAPI } from './timesheet-api.ts'
