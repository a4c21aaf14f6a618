// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RaynetDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { RaynetDetailsAPI } from './raynet-details-api.ts'
