// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FieldGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { FieldGroupAPI } from './field-group-api.ts'
