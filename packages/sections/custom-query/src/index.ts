// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CustomQuery } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomQueryAPI } from './custom-query-api.ts'
