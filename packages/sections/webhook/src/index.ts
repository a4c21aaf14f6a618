// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Webhook } from '@halopsa/schemas'
export * from './operations.ts'
export { WebhookAPI } from './webhook-api.ts'
