// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TaniumDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TaniumDetailsAPI } from './tanium-details-api.ts'
