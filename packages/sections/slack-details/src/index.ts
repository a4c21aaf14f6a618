// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SlackDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SlackDetailsAPI } from './slack-details-api.ts'
