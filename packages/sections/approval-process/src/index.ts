// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ApprovalProcess } from '@halopsa/schemas'
export * from './operations.ts'
export { ApprovalProcessAPI } from './approval-process-api.ts'
