// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { KaseyaVSAXDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { KaseyaVSAXDetailsAPI } from './kaseya-vsax-details-api.ts'
