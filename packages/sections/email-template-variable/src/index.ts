// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MessageContentVariable } from '@halopsa/schemas'
export * from './operations.ts'
export { EmailTemplateVariableAPI } from './email-template-variable-api.ts'
