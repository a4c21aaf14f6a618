// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationError } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationErrorAPI } from './integration-error-api.ts'
