// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RemoteSessionTeams } from '@halopsa/schemas'
export * from './operations.ts'
export { RemoteSessionTeamsAPI } from './remote-session-teams-api.ts'
