// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { Test1API } from './test1-api.ts'
