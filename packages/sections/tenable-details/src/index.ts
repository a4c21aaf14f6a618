// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TenableDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TenableDetailsAPI } from './tenable-details-api.ts'
