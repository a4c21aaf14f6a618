// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationExport } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationExportAPI } from './integration-export-api.ts'
