// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Schedule } from '@halopsa/schemas'
export * from './operations.ts'
export { ScheduleAPI } from './schedule-api.ts'
