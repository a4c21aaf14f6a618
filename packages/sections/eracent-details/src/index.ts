// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EracentDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { EracentDetailsAPI } from './eracent-details-api.ts'
