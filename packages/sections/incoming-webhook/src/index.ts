// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IncomingWebhook } from '@halopsa/schemas'
export * from './operations.ts'
export { IncomingWebhookAPI } from './incoming-webhook-api.ts'
