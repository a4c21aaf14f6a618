// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KashflowDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { KashflowDetailsAPI } from './kashflow-details-api.ts'
