// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { BusinessCentralDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { BusinessCentralDetailsAPI } from './business-central-details-api.ts'
