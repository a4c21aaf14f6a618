// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OrderLine } from '@halopsa/schemas'
export * from './operations.ts'
export { OrderLineAPI } from './order-line-api.ts'
