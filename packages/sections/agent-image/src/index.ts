// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { AgentImageAPI } from './agent-image-api.ts'
