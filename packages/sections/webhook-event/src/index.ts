// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { WebhookEvent } from '@halopsa/schemas'
export * from './operations.ts'
export { WebhookEventAPI } from './webhook-event-api.ts'
