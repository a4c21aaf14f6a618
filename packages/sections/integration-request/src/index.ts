// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationRequest } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationRequestAPI } from './integration-request-api.ts'
