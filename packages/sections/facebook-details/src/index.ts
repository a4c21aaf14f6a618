// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FacebookDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { FacebookDetailsAPI } from './facebook-details-api.ts'
