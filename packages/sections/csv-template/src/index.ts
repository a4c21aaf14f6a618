// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CSVTemplate } from '@halopsa/schemas'
export * from './operations.ts'
export { CSVTemplateAPI } from './csv-template-api.ts'
