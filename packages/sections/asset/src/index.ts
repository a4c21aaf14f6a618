// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Device, Device_List, Device_View, KeyPair2 } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetAPI } from './asset-api.ts'
