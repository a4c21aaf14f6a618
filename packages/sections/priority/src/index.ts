// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Policy } from '@halopsa/schemas'
export * from './operations.ts'
export { PriorityAPI } from './priority-api.ts'
