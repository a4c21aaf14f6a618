// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Timeslot } from '@halopsa/schemas'
export * from './operations.ts'
export { TimeslotAPI } from './timeslot-api.ts'
