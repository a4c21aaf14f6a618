// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FaultsForecasting } from '@halopsa/schemas'
export * from './operations.ts'
export { FaultsForecastingAPI } from './faults-forecasting-api.ts'
