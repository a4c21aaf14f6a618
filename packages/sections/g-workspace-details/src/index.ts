// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { GWorkspaceDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { GWorkspaceDetailsAPI } from './g-workspace-details-api.ts'
