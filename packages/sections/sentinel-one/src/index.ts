// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SentinelOneAPI } from './sentinel-one-api.ts'
