// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { XTypeMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetTypeMappingsAPI } from './asset-type-mappings-api.ts'
