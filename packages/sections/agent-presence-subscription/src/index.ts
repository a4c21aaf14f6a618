// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UnamePresenceSubscription } from '@halopsa/schemas'
export * from './operations.ts'
export { AgentPresenceSubscriptionAPI } from './agent-presence-subscription-api.ts'
