// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { IntegrationRunbookVariableGroupAPI } from './integration-runbook-variable-group-api.ts'
