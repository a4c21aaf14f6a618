// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SailPointDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SailPointDetailsAPI } from './sail-point-details-api.ts'
