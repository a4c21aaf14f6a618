// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DeviceMeterReading } from '@halopsa/schemas'
export * from './operations.ts'
export { MeterReadingAPI } from './meter-reading-api.ts'
