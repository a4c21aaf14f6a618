// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { VersionInfoAPI } from './version-info-api.ts'
