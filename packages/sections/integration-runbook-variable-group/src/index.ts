// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KeyPair2 } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationRunbookVariableGroupAPI } from './integration-runbook-variable-group-api.ts'
