// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DistributionLists } from '@halopsa/schemas'
export * from './operations.ts'
export { DistributionListsAPI } from './distribution-lists-api.ts'
