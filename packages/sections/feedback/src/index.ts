// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Feedback } from '@halopsa/schemas'
export * from './operations.ts'
export { FeedbackAPI } from './feedback-api.ts'
