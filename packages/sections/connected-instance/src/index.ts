// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ConnectedInstance } from '@halopsa/schemas'
export * from './operations.ts'
export { ConnectedInstanceAPI } from './connected-instance-api.ts'
