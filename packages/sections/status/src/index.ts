// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TStatus } from '@halopsa/schemas'
export * from './operations.ts'
export { StatusAPI } from './status-api.ts'
