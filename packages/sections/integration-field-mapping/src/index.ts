// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationFieldMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationFieldMappingAPI } from './integration-field-mapping-api.ts'
