// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { IntegrationFieldMappingAPI } from './integration-field-mapping-api.ts'
