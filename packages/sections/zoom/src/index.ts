// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ZoomCreateMessageRequest } from '@halopsa/schemas'
export * from './operations.ts'
export { ZoomAPI } from './zoom-api.ts'
