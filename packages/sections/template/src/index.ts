// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StdRequest, StdRequest_List } from '@halopsa/schemas'
export * from './operations.ts'
export { TemplateAPI } from './template-api.ts'
