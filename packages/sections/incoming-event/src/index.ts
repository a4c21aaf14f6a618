// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { IncomingEvent } from '@halopsa/schemas'
export * from './operations.ts'
export { IncomingEventAPI } from './incoming-event-api.ts'
