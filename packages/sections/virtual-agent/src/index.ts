// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { VirtualAgent } from '@halopsa/schemas'
export * from './operations.ts'
export { VirtualAgentAPI } from './virtual-agent-api.ts'
