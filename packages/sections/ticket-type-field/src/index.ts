// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RequestTypeField } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketTypeFieldAPI } from './ticket-type-field-api.ts'
