// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { UserChangeAPI } from './user-change-api.ts'
