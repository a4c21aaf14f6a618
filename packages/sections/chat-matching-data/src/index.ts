// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ChatMatchingData } from '@halopsa/schemas'
export * from './operations.ts'
export { ChatMatchingDataAPI } from './chat-matching-data-api.ts'
