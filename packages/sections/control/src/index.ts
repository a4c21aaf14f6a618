// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Control } from '@halopsa/schemas'
export * from './operations.ts'
export { ControlAPI } from './control-api.ts'
