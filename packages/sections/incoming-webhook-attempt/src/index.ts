// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { IncomingWebhookAttemptAPI } from './incoming-webhook-attempt-api.ts'
