// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { Test4API } from './test4-api.ts'
