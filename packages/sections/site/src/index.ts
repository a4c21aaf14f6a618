// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Site, Site_List, Site_View } from '@halopsa/schemas'
export * from './operations.ts'
export { SiteAPI } from './site-api.ts'
