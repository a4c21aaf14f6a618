// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MailboxCredential } from '@halopsa/schemas'
export * from './operations.ts'
export { MailboxCredentialAPI } from './mailbox-credential-api.ts'
