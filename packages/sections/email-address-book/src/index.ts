// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { EmailAddressBookAPI } from './email-address-book-api.ts'
