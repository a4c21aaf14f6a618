// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Appointment, Appointment_List } from '@halopsa/schemas'
export * from './operations.ts'
export { AppointmentAPI } from './appointment-api.ts'
