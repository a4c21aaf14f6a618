// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { SingleSignOnApplication } from '@halopsa/schemas'
export * from './operations.ts'
export { SingleSignOnApplicationAPI } from './single-sign-on-application-api.ts'
