// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { GoToResolveAPI } from './go-to-resolve-api.ts'
