// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ItemGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { ItemGroupAPI } from './item-group-api.ts'
