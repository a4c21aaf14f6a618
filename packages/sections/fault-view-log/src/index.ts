// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { FaultViewLogAPI } from './fault-view-log-api.ts'
