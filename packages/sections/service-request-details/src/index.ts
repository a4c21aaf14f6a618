// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServiceRequestDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceRequestDetailsAPI } from './service-request-details-api.ts'
