// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Tabname } from '@halopsa/schemas'
export * from './operations.ts'
export { TabsAPI } from './tabs-api.ts'
