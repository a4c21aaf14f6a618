// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ChargeRate } from '@halopsa/schemas'
export * from './operations.ts'
export { ChargeRateAPI } from './charge-rate-api.ts'
