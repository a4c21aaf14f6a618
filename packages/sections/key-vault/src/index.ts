// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KeyVault } from '@halopsa/schemas'
export * from './operations.ts'
export { KeyVaultAPI } from './key-vault-api.ts'
