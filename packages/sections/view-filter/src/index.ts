// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ViewFilter } from '@halopsa/schemas'
export * from './operations.ts'
export { ViewFilterAPI } from './view-filter-api.ts'
