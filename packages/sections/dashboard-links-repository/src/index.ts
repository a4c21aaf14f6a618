// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { DashboardLinksRepositoryAPI } from './dashboard-links-repository-api.ts'
