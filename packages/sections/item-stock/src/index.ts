// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ItemStock } from '@halopsa/schemas'
export * from './operations.ts'
export { ItemStockAPI } from './item-stock-api.ts'
