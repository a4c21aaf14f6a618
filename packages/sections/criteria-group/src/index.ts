// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { CriteriaGroupAPI } from './criteria-group-api.ts'
