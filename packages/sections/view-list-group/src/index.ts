// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ViewListGroup } from '@halopsa/schemas'
export * from './operations.ts'
export { ViewListGroupAPI } from './view-list-group-api.ts'
