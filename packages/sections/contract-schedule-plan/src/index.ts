// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ContractSchedulePlan } from '@halopsa/schemas'
export * from './operations.ts'
export { ContractSchedulePlanAPI } from './contract-schedule-plan-api.ts'
