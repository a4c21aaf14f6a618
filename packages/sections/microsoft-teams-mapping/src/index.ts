// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MicrosoftTeamsMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { MicrosoftTeamsMappingAPI } from './microsoft-teams-mapping-api.ts'
