// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MYOBDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { MYOBdetailsAPI } from './myob-details-api.ts'
