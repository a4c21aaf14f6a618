// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TypeInfo } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetTypeInfoAPI } from './asset-type-info-api.ts'
