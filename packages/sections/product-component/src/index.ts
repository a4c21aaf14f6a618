// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ReleaseComponent } from '@halopsa/schemas'
export * from './operations.ts'
export { ProductComponentAPI } from './product-component-api.ts'
