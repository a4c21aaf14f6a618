// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ManageEngineAPI } from './manage-engine-api.ts'
