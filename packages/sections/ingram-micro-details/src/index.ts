// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IngramMicroDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { IngramMicroDetailsAPI } from './ingram-micro-details-api.ts'
