// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ConfigCommit, ConfigCommit_View } from '@halopsa/schemas'
export * from './operations.ts'
export { ConfigCommitAPI } from './config-commit-api.ts'
