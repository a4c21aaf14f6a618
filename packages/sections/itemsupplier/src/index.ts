// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ItemSupplier } from '@halopsa/schemas'
export * from './operations.ts'
export { ItemsupplierAPI } from './itemsupplier-api.ts'
