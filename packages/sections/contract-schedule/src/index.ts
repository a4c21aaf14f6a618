// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ContractSchedule } from '@halopsa/schemas'
export * from './operations.ts'
export { ContractScheduleAPI } from './contract-schedule-api.ts'
