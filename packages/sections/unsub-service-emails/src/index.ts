// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UnsubEmailServiceUsers } from '@halopsa/schemas'
export * from './operations.ts'
export { UnsubServiceEmailsAPI } from './unsub-service-emails-api.ts'
