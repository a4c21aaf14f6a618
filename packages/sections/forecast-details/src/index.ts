// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ForecastDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ForecastDetailsAPI } from './forecast-details-api.ts'
