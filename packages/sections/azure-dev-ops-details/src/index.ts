// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AzureDevOpsDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AzureDevOpsDetailsAPI } from './azure-dev-ops-details-api.ts'
