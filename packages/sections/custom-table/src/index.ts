// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CustomTable } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomTableAPI } from './custom-table-api.ts'
