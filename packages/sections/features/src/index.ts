// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ModuleSetup } from '@halopsa/schemas'
export * from './operations.ts'
export { FeaturesAPI } from './features-api.ts'
