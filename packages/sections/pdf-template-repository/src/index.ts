// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { PdfTemplateRepositoryAPI } from './pdf-template-repository-api.ts'
