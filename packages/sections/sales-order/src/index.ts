// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OrderHead, OrderHead_View, Viewers } from '@halopsa/schemas'
export * from './operations.ts'
export { SalesOrderAPI } from './sales-order-api.ts'
