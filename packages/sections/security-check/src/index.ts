// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SecurityCheckAPI } from './security-check-api.ts'
