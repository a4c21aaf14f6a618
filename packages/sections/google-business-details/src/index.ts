// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { GoogleBusinessDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { GoogleBusinessDetailsAPI } from './google-business-details-api.ts'
