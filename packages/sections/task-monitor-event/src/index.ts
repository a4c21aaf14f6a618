// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { TaskMonitorEventAPI } from './task-monitor-event-api.ts'
