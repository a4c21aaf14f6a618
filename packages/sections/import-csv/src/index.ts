// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ImportCsv } from '@halopsa/schemas'
export * from './operations.ts'
export { ImportCSVAPI } from './import-csv-api.ts'
