// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KBEntry, KBEntry_List, KBEntry_View } from '@halopsa/schemas'
export * from './operations.ts'
export { KBArticleAPI } from './kb-article-api.ts'
