// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { XeroDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { XeroDetailsAPI } from './xero-details-api.ts'
