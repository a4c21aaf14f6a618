// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { BulkEmail } from '@halopsa/schemas'
export * from './operations.ts'
export { BulkEmailAPI } from './bulk-email-api.ts'
