// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SectionDetail, SectionDetail_List } from '@halopsa/schemas'
export * from './operations.ts'
export { TeamAPI } from './team-api.ts'
