// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { BackgroundTaskAPI } from './background-task-api.ts'
