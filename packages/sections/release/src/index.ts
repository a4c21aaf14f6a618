// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Release } from '@halopsa/schemas'
export * from './operations.ts'
export { ReleaseAPI } from './release-api.ts'
