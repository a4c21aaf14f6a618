// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MarketingUnsubscribe } from '@halopsa/schemas'
export * from './operations.ts'
export { MarketingUnsubscribeAPI } from './marketing-unsubscribe-api.ts'
