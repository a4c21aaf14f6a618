// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AnalyzerProfile, AnalyzerProfile_List, AnalyzerProfile_View } from '@halopsa/schemas'
export * from './operations.ts'
export { ReportAPI } from './report-api.ts'
