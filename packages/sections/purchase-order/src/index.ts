// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SupplierOrderHeader, SupplierOrderHeader_View, Viewers } from '@halopsa/schemas'
export * from './operations.ts'
export { PurchaseOrderAPI } from './purchase-order-api.ts'
