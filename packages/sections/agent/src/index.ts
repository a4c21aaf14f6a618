// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Uname, Uname_List } from '@halopsa/schemas'
export * from './operations.ts'
export { AgentAPI } from './agent-api.ts'
