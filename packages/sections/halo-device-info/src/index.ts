// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NHD_DeviceInfo } from '@halopsa/schemas'
export * from './operations.ts'
export { HaloDeviceInfoAPI } from './halo-device-info-api.ts'
