// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AdobeCommerceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AdobeCommerceDetailsAPI } from './adobe-commerce-details-api.ts'
