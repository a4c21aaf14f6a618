// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type * from './components.ts'
