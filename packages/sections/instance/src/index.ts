// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Instance } from '@halopsa/schemas'
export * from './operations.ts'
export { InstanceAPI } from './instance-api.ts'
