// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { TicketTypeFieldAPI } from './ticket-type-field-api.ts'
