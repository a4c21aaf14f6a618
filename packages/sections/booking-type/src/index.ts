// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { BookingType } from '@halopsa/schemas'
export * from './operations.ts'
export { BookingTypeAPI } from './booking-type-api.ts'
