// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ConfirmClosure } from '@halopsa/schemas'
export * from './operations.ts'
export { ConfirmClosureAPI } from './confirm-closure-api.ts'
