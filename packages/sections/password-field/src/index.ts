// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AuditPasswordField } from '@halopsa/schemas'
export * from './operations.ts'
export { PasswordFieldAPI } from './password-field-api.ts'
