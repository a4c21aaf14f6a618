// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Field } from '@halopsa/schemas'
export * from './operations.ts'
export { FieldAPI } from './field-api.ts'
