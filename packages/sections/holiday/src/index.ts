// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Holidays } from '@halopsa/schemas'
export * from './operations.ts'
export { HolidayAPI } from './holiday-api.ts'
