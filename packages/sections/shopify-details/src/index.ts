// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ShopifyDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ShopifyDetailsAPI } from './shopify-details-api.ts'
