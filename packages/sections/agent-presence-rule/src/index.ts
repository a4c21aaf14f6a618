// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { AgentPresenceRuleAPI } from './agent-presence-rule-api.ts'
