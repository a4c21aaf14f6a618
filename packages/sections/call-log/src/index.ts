// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CallLog } from '@halopsa/schemas'
export * from './operations.ts'
export { CallLogAPI } from './call-log-api.ts'
