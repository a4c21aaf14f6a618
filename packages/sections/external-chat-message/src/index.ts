// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TeamsChatMessage_List } from '@halopsa/schemas'
export * from './operations.ts'
export { ExternalChatMessageAPI } from './external-chat-message-api.ts'
