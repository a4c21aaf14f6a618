// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Area, Area_List, Area_View } from '@halopsa/schemas'
export * from './operations.ts'
export { ClientAPI } from './client-api.ts'
