// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ArrowSphereDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ArrowSphereDetailsAPI } from './arrow-sphere-details-api.ts'
