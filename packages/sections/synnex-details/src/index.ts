// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SynnexDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { SynnexDetailsAPI } from './synnex-details-api.ts'
