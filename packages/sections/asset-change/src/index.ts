// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DeviceChange } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetChangeAPI } from './asset-change-api.ts'
