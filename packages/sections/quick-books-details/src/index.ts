// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { QuickBooksDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { QuickBooksDetailsAPI } from './quick-books-details-api.ts'
