// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MessageContent } from '@halopsa/schemas'
export * from './operations.ts'
export { EmailTemplateAPI } from './email-template-api.ts'
