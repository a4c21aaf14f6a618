// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { CustomIntegrationRepositoryAPI } from './custom-integration-repository-api.ts'
