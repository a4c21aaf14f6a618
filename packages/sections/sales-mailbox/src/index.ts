// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SalesMailbox } from '@halopsa/schemas'
export * from './operations.ts'
export { SalesMailboxAPI } from './sales-mailbox-api.ts'
