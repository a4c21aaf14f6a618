// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ItemAccountsLink, ItemAccountsLinkMigration } from '@halopsa/schemas'
export * from './operations.ts'
export { ItemAccountsLinkAPI } from './item-accounts-link-api.ts'
