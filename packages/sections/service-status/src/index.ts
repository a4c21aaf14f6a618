// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServStatus, ServStatusSubscribe } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceStatusAPI } from './service-status-api.ts'
