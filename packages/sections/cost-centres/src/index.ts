// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Costcentres } from '@halopsa/schemas'
export * from './operations.ts'
export { CostCentresAPI } from './cost-centres-api.ts'
