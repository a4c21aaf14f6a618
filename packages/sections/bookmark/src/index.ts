// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Bookmark } from '@halopsa/schemas'
export * from './operations.ts'
export { BookmarkAPI } from './bookmark-api.ts'
