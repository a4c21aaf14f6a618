// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Device } from '@halopsa/schemas'
export * from './operations.ts'
export { ISLOnlineAPI } from './isl-online-api.ts'
