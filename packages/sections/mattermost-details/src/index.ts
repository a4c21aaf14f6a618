// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MattermostDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { MattermostDetailsAPI } from './mattermost-details-api.ts'
