// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PagerDutyMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { PagerdutymappingAPI } from './pagerdutymapping-api.ts'
