// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ReleaseProduct } from '@halopsa/schemas'
export * from './operations.ts'
export { ProductAPI } from './product-api.ts'
