// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AddigyCreateWebhook } from '@halopsa/schemas'
export * from './operations.ts'
export { AddigyAPI } from './addigy-api.ts'
