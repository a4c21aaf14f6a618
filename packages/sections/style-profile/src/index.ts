// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StyleProfile } from '@halopsa/schemas'
export * from './operations.ts'
export { StyleProfileAPI } from './style-profile-api.ts'
