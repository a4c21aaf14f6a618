// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DashboardLinks } from '@halopsa/schemas'
export * from './operations.ts'
export { DashboardLinksAPI } from './dashboard-links-api.ts'
