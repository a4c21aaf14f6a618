// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Autoassign } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketRulesAPI } from './ticket-rules-api.ts'
