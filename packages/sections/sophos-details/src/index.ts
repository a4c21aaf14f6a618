// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SophosDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SophosDetailsAPI } from './sophos-details-api.ts'
