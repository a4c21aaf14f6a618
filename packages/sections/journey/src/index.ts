// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Journey } from '@halopsa/schemas'
export * from './operations.ts'
export { JourneyAPI } from './journey-api.ts'
