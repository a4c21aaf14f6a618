// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KandjiDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { KandjiDetailsAPI } from './kandji-details-api.ts'
