// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LanguagePack } from '@halopsa/schemas'
export * from './operations.ts'
export { LanguagesAPI } from './languages-api.ts'
