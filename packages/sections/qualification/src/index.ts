// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Qualification } from '@halopsa/schemas'
export * from './operations.ts'
export { QualificationAPI } from './qualification-api.ts'
