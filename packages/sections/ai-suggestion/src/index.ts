// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AiSuggestion } from '@halopsa/schemas'
export * from './operations.ts'
export { AISuggestionAPI } from './ai-suggestion-api.ts'
