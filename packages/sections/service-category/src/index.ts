// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServiceCategory } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceCategoryAPI } from './service-category-api.ts'
