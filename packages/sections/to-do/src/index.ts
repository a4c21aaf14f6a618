// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FaultToDo } from '@halopsa/schemas'
export * from './operations.ts'
export { ToDoAPI } from './to-do-api.ts'
