// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Organisation } from '@halopsa/schemas'
export * from './operations.ts'
export { OrganisationAPI } from './organisation-api.ts'
