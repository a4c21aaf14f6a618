// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FaultDraft } from '@halopsa/schemas'
export * from './operations.ts'
export { DraftAPI } from './draft-api.ts'
