// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ProjectSetupLines } from '@halopsa/schemas'
export * from './operations.ts'
export { ProjectSetupLinesAPI } from './project-setup-lines-api.ts'
