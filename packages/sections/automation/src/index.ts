// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Automation, Automation_View, StringStringValuesKeyValuePair } from '@halopsa/schemas'
export * from './operations.ts'
export { AutomationAPI } from './automation-api.ts'
