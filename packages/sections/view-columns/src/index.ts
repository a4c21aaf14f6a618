// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ViewColumns } from '@halopsa/schemas'
export * from './operations.ts'
export { ViewColumnsAPI } from './view-columns-api.ts'
