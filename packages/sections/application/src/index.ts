// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FederatedCredential, NHD_Identity_Application } from '@halopsa/schemas'
export * from './operations.ts'
export { ApplicationAPI } from './application-api.ts'
