// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LanguagePack } from '@halopsa/schemas'
export * from './operations.ts'
export { AzureTranslateAPI } from './azure-translate-api.ts'
