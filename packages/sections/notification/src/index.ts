// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UnameNotification } from '@halopsa/schemas'
export * from './operations.ts'
export { NotificationAPI } from './notification-api.ts'
