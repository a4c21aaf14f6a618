// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationSiteMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationSiteMappingAPI } from './integration-site-mapping-api.ts'
