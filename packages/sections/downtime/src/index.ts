// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Appointment_List, Downtime } from '@halopsa/schemas'
export * from './operations.ts'
export { DowntimeAPI } from './downtime-api.ts'
