// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PowerShellScript } from '@halopsa/schemas'
export * from './operations.ts'
export { PowerShellScriptAPI } from './power-shell-script-api.ts'
