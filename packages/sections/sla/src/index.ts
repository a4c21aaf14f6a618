// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SlaHead } from '@halopsa/schemas'
export * from './operations.ts'
export { SLAAPI } from './sla-api.ts'
