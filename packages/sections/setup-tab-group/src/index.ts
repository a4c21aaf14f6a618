// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SetupTab } from '@halopsa/schemas'
export * from './operations.ts'
export { SetupTabGroupAPI } from './setup-tab-group-api.ts'
