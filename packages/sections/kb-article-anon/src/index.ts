// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { KBArticleAnonAPI } from './kb-article-anon-api.ts'
