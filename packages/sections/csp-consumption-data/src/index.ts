// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CSPConsumptionData } from '@halopsa/schemas'
export * from './operations.ts'
export { CSPConsumptionDataAPI } from './csp-consumption-data-api.ts'
