// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LicenceInfo } from '@halopsa/schemas'
export * from './operations.ts'
export { LicenseInfoAPI } from './license-info-api.ts'
