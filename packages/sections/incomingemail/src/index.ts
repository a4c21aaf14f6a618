// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AddToTicket, IncomingEmail } from '@halopsa/schemas'
export * from './operations.ts'
export { IncomingemailAPI } from './incomingemail-api.ts'
