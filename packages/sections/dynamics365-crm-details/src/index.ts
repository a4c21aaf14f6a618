// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Dynamics365CRMDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { Dynamics365CRMDetailsAPI } from './dynamics365-crm-details-api.ts'
