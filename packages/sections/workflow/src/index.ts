// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FlowHeader } from '@halopsa/schemas'
export * from './operations.ts'
export { WorkflowAPI } from './workflow-api.ts'
