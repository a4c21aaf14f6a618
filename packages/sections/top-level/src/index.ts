// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Tree, Tree_List } from '@halopsa/schemas'
export * from './operations.ts'
export { TopLevelAPI } from './top-level-api.ts'
