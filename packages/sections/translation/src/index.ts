// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LanguagePackTranslationsCustom } from '@halopsa/schemas'
export * from './operations.ts'
export { TranslationAPI } from './translation-api.ts'
