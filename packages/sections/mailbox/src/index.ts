// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Mailbox } from '@halopsa/schemas'
export * from './operations.ts'
export { MailboxAPI } from './mailbox-api.ts'
