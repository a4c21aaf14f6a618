// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { LoginToken } from '@halopsa/schemas'
export * from './operations.ts'
export { LoginTokenAPI } from './login-token-api.ts'
