// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ImpersonationRequest } from '@halopsa/schemas'
export * from './operations.ts'
export { ImpersonationRequestAPI } from './impersonation-request-api.ts'
