// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ClientCacheAPI } from './client-cache-api.ts'
