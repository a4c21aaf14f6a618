// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { PowerShellScriptCriteria } from '@halopsa/schemas'
export * from './operations.ts'
export { PowerShellScriptCriteriaAPI } from './power-shell-script-criteria-api.ts'
