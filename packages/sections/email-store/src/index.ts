// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { EmailStore } from '@halopsa/schemas'
export * from './operations.ts'
export { EmailStoreAPI } from './email-store-api.ts'
