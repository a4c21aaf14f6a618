// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ExactDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ExactDetailsAPI } from './exact-details-api.ts'
