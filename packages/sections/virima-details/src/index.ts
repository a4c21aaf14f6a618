// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { VirimaDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { VirimaDetailsAPI } from './virima-details-api.ts'
