// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NHServerConfig } from '@halopsa/schemas'
export * from './operations.ts'
export { NhserverconfigAPI } from './nhserverconfig-api.ts'
