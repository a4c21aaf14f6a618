// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PRTGDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { PRTGDetailsAPI } from './prtg-details-api.ts'
