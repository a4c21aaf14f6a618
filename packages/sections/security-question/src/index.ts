// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SecurityQuestion } from '@halopsa/schemas'
export * from './operations.ts'
export { SecurityQuestionAPI } from './security-question-api.ts'
