// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ReportRepositoryAPI } from './report-repository-api.ts'
