// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CreateSlackManifest } from '@halopsa/schemas'
export * from './operations.ts'
export { SlackAPI } from './slack-api.ts'
