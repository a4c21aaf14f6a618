// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IngramMicroResellerDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { IngramMicroResellerDetailsAPI } from './ingram-micro-reseller-details-api.ts'
