// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ViewLists } from '@halopsa/schemas'
export * from './operations.ts'
export { ViewListsAPI } from './view-lists-api.ts'
