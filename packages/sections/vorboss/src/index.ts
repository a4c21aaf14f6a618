// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { VorbossAPI } from './vorboss-api.ts'
