// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PrepayHistory } from '@halopsa/schemas'
export * from './operations.ts'
export { ClientPrepayAPI } from './client-prepay-api.ts'
