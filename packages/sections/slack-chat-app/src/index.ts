// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SlackChatApp } from '@halopsa/schemas'
export * from './operations.ts'
export { SlackChatAppAPI } from './slack-chat-app-api.ts'
