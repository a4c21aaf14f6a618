// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EscMsg } from '@halopsa/schemas'
export * from './operations.ts'
export { NotificationsAPI } from './notifications-api.ts'
