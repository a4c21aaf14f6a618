// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ScreenLayout } from '@halopsa/schemas'
export * from './operations.ts'
export { ScreenLayoutAPI } from './screen-layout-api.ts'
