// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NotificationContent } from '@halopsa/schemas'
export * from './operations.ts'
export { NotificationMessageAPI } from './notification-message-api.ts'
