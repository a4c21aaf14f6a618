// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StdRequest } from '@halopsa/schemas'
export * from './operations.ts'
export { TemplateAPI } from './template-api.ts'
