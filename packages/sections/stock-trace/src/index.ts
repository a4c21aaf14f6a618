// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { StockTraceAPI } from './stock-trace-api.ts'
