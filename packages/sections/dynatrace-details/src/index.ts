// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DynatraceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { DynatraceDetailsAPI } from './dynatrace-details-api.ts'
