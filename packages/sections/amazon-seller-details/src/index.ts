// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AmazonSellerDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AmazonSellerDetailsAPI } from './amazon-seller-details-api.ts'
