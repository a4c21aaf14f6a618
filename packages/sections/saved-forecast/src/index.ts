// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SavedForecast } from '@halopsa/schemas'
export * from './operations.ts'
export { SavedForecastAPI } from './saved-forecast-api.ts'
