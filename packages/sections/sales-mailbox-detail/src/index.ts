// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SalesMailboxDetail } from '@halopsa/schemas'
export * from './operations.ts'
export { SalesMailboxDetailAPI } from './sales-mailbox-detail-api.ts'
