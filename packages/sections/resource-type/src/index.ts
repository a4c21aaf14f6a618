// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ResourceTypeAPI } from './resource-type-api.ts'
