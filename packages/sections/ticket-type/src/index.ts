// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RequestType, RequestType_List } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketTypeAPI } from './ticket-type-api.ts'
