// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ReleaseType } from '@halopsa/schemas'
export * from './operations.ts'
export { ReleaseTypeAPI } from './release-type-api.ts'
