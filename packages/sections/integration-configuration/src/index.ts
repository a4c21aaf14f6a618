// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IntegrationConfiguration } from '@halopsa/schemas'
export * from './operations.ts'
export { IntegrationConfigurationAPI } from './integration-configuration-api.ts'
