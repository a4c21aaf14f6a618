// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FAQListHead } from '@halopsa/schemas'
export * from './operations.ts'
export { FAQListsAPI } from './faq-lists-api.ts'
