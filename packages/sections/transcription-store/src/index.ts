// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TranscriptionStore } from '@halopsa/schemas'
export * from './operations.ts'
export { TranscriptionStoreAPI } from './transcription-store-api.ts'
