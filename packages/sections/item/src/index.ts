// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Item } from '@halopsa/schemas'
export * from './operations.ts'
export { ItemAPI } from './item-api.ts'
