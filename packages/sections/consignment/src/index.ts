// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ConsignmentHeader } from '@halopsa/schemas'
export * from './operations.ts'
export { ConsignmentAPI } from './consignment-api.ts'
