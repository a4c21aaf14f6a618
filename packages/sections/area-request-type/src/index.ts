// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AreaRequestType } from '@halopsa/schemas'
export * from './operations.ts'
export { AreaRequestTypeAPI } from './area-request-type-api.ts'
