// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CabHeader } from '@halopsa/schemas'
export * from './operations.ts'
export { CABAPI } from './cab-api.ts'
