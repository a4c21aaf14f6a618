// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FlowDetail } from '@halopsa/schemas'
export * from './operations.ts'
export { WorkflowstepAPI } from './workflowstep-api.ts'
