// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { OutgoingAttemptAPI } from './outgoing-attempt-api.ts'
