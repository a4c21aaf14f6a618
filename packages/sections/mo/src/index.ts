// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MarketingOpen } from '@halopsa/schemas'
export * from './operations.ts'
export { MOAPI } from './mo-api.ts'
