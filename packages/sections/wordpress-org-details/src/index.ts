// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { WordpressOrgDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { WordpressOrgDetailsAPI } from './wordpress-org-details-api.ts'
