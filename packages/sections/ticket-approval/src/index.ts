// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FaultApproval } from '@halopsa/schemas'
export * from './operations.ts'
export { TicketApprovalAPI } from './ticket-approval-api.ts'
