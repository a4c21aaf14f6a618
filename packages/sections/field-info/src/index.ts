// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FieldInfo } from '@halopsa/schemas'
export * from './operations.ts'
export { FieldInfoAPI } from './field-info-api.ts'
