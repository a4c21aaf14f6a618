// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TenableCreateExport } from '@halopsa/schemas'
export * from './operations.ts'
export { TenableAPI } from './tenable-api.ts'
