// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LiveChatIsTyping, LiveChatMsg } from '@halopsa/schemas'
export * from './operations.ts'
export { ChatMessageAPI } from './chat-message-api.ts'
