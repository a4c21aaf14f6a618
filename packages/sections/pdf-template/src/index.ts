// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PdfTemplate } from '@halopsa/schemas'
export * from './operations.ts'
export { PdfTemplateAPI } from './pdf-template-api.ts'
