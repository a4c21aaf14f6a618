// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Outgoingemail } from '@halopsa/schemas'
export * from './operations.ts'
export { OutgoingemailAPI } from './outgoingemail-api.ts'
