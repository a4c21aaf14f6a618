// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RequestTypeGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketTypeGroupAPI } from './ticket-type-group-api.ts'
