// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OnlineStatus } from '@halopsa/schemas'
export * from './operations.ts'
export { OnlineStatusAPI } from './online-status-api.ts'
