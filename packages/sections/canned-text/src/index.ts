// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CannedText, CannedTextFavourites } from '@halopsa/schemas'
export * from './operations.ts'
export { CannedTextAPI } from './canned-text-api.ts'
