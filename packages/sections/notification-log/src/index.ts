// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { NotificationLogAPI } from './notification-log-api.ts'
