// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MattermostChannelDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { MattermostChannelDetailsAPI } from './mattermost-channel-details-api.ts'
