// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Contactgroup } from '@halopsa/schemas'
export * from './operations.ts'
export { ContactgroupAPI } from './contactgroup-api.ts'
