// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AreaAzureTenant } from '@halopsa/schemas'
export * from './operations.ts'
export { AreaAzureTenantAPI } from './area-azure-tenant-api.ts'
