// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { VMWorkspaceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { VMWorkspaceDetailsAPI } from './vm-workspace-details-api.ts'
