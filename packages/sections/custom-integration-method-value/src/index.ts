// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OutboundIntegrationMethodValue } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomIntegrationMethodValueAPI } from './custom-integration-method-value-api.ts'
