// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ReleasePipeline } from '@halopsa/schemas'
export * from './operations.ts'
export { ReleasePipelineAPI } from './release-pipeline-api.ts'
