// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PowerShellScriptProcessing } from '@halopsa/schemas'
export * from './operations.ts'
export { PowerShellScriptProcessingAPI } from './power-shell-script-processing-api.ts'
