// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SingleSignOnAttemptAPI } from './single-sign-on-attempt-api.ts'
