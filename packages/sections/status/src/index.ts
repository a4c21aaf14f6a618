// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TStatus, TStatus_List } from '@halopsa/schemas'
export * from './operations.ts'
export { StatusAPI } from './status-api.ts'
