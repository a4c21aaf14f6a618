// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UnameEventSubscription } from '@halopsa/schemas'
export * from './operations.ts'
export { AgentEventSubscriptionAPI } from './agent-event-subscription-api.ts'
