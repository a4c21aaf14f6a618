// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ScriptHeader } from '@halopsa/schemas'
export * from './operations.ts'
export { CallScriptAPI } from './call-script-api.ts'
