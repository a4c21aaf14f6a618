// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TicketArea } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketAreaAPI } from './ticket-area-api.ts'
