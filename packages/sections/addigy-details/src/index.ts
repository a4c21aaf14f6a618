// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AddigyDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AddigyDetailsAPI } from './addigy-details-api.ts'
