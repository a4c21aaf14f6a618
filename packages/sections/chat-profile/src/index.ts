// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ChatProfile } from '@halopsa/schemas'
export * from './operations.ts'
export { ChatProfileAPI } from './chat-profile-api.ts'
