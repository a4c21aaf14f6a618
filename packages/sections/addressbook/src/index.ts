// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Addressbook } from '@halopsa/schemas'
export * from './operations.ts'
export { AddressbookAPI } from './addressbook-api.ts'
