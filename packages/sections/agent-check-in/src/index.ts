// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AgentCheckIn } from '@halopsa/schemas'
export * from './operations.ts'
export { AgentCheckInAPI } from './agent-check-in-api.ts'
