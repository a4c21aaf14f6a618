// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { WorkflowTarget } from '@halopsa/schemas'
export * from './operations.ts'
export { WorkflowTargetAPI } from './workflow-target-api.ts'
