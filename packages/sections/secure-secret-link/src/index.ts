// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SecureSecretLink } from '@halopsa/schemas'
export * from './operations.ts'
export { SecureSecretLinkAPI } from './secure-secret-link-api.ts'
