// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ReleaseNoteGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { ReleaseNoteGroupAPI } from './release-note-group-api.ts'
