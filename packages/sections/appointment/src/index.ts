// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Appointment } from '@halopsa/schemas'
export * from './operations.ts'
export { AppointmentAPI } from './appointment-api.ts'
