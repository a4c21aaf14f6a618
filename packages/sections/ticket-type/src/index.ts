// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RequestType } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketTypeAPI } from './ticket-type-api.ts'
