// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { RemoteSessionData } from '@halopsa/schemas'
export * from './operations.ts'
export { RemoteSessionAPI } from './remote-session-api.ts'
