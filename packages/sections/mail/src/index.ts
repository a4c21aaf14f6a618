// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { GmailMessage, IMAPMessage, Pop3Message } from '@halopsa/schemas'
export * from './operations.ts'
export { MailAPI } from './mail-api.ts'
