// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { MicrosoftTeamsAPI } from './microsoft-teams-api.ts'
