// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EcommerceOrder } from '@halopsa/schemas'
export * from './operations.ts'
export { EcommerceOrderAPI } from './ecommerce-order-api.ts'
