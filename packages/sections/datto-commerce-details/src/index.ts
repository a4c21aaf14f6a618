// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DattoCommerceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { DattoCommerceDetailsAPI } from './datto-commerce-details-api.ts'
