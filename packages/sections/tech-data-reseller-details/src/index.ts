// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TechDataResellerDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TechDataResellerDetailsAPI } from './tech-data-reseller-details-api.ts'
