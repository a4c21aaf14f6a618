// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationFieldData } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationFieldDataAPI } from './integration-field-data-api.ts'
