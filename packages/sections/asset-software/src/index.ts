// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DeviceApplications } from '@halopsa/schemas'
export * from './operations.ts'
export { AssetSoftwareAPI } from './asset-software-api.ts'
