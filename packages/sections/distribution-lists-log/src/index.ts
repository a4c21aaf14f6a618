// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DistributionListsLog } from '@halopsa/schemas'
export * from './operations.ts'
export { DistributionListsLogAPI } from './distribution-lists-log-api.ts'
