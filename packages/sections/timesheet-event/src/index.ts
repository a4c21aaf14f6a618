// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TimesheetEvent } from '@halopsa/schemas'
export * from './operations.ts'
export { TimesheetEventAPI } from './timesheet-event-api.ts'
