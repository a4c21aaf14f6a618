// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { DeviceLicenceAPI } from './device-licence-api.ts'
