// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Xtype } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetTypeAPI } from './asset-type-api.ts'
