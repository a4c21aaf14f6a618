// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ChatFlowProcess } from '@halopsa/schemas'
export * from './operations.ts'
export { ChatFlowAPI } from './chat-flow-api.ts'
