// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Generic } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetGroupAPI } from './asset-group-api.ts'
