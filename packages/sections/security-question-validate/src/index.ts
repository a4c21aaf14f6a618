// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NPR_Result } from '@halopsa/schemas'
export * from './operations.ts'
export { SecurityQuestionValidateAPI } from './security-question-validate-api.ts'
