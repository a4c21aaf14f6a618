// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AreaNote } from '@halopsa/schemas'
export * from './operations.ts'
export { CRMNoteAPI } from './crm-note-api.ts'
