// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SQLImport } from '@halopsa/schemas'
export * from './operations.ts'
export { SQLImportAPI } from './sql-import-api.ts'
