// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { IntegratorTraceAPI } from './integrator-trace-api.ts'
