// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { DattoRmmDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { DattoRmmDetailsAPI } from './datto-rmm-details-api.ts'
