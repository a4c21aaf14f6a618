// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { Test3API } from './test3-api.ts'
