// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ArmisDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ArmisDetailsAPI } from './armis-details-api.ts'
