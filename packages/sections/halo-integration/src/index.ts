// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Actions, Faults } from '@halopsa/schemas'
export * from './operations.ts'
export { HaloIntegrationAPI } from './halo-integration-api.ts'
