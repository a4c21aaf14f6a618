// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CategoryDetail } from '@halopsa/schemas'
export * from './operations.ts'
export { CategoryAPI } from './category-api.ts'
