// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LDAPConnection } from '@halopsa/schemas'
export * from './operations.ts'
export { LDAPConnectionAPI } from './ldap-connection-api.ts'
