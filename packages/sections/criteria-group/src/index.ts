// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CriteriaGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { CriteriaGroupAPI } from './criteria-group-api.ts'
