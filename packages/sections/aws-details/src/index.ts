// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AWSDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AWSDetailsAPI } from './aws-details-api.ts'
