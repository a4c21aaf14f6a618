// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Appointment_List } from '@halopsa/schemas'
export * from './operations.ts'
export { ChangeCalendarAPI } from './change-calendar-api.ts'
