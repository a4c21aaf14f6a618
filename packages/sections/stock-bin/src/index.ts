// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StockBin } from '@halopsa/schemas'
export * from './operations.ts'
export { StockBinAPI } from './stock-bin-api.ts'
