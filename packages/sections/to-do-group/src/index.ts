// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ToDoGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { ToDoGroupAPI } from './to-do-group-api.ts'
