// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServiceAvailability } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceAvailabilityAPI } from './service-availability-api.ts'
