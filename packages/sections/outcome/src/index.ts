// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TOutcome } from '@halopsa/schemas'
export * from './operations.ts'
export { OutcomeAPI } from './outcome-api.ts'
