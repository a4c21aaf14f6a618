// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ItemStockHistoryAPI } from './item-stock-history-api.ts'
