// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ConfluenceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ConfluenceDetailsAPI } from './confluence-details-api.ts'
