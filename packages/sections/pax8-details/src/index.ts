// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Pax8Details } from '@halopsa/schemas'
export * from './operations.ts'
export { Pax8DetailsAPI } from './pax8-details-api.ts'
