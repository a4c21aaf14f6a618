// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Tag } from '@halopsa/schemas'
export * from './operations.ts'
export { TagsAPI } from './tags-api.ts'
