// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { JiraDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { JiraDetailsAPI } from './jira-details-api.ts'
