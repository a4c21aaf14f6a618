// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AreaPopup } from '@halopsa/schemas'
export * from './operations.ts'
export { PopupNoteAPI } from './popup-note-api.ts'
