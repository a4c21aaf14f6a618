// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OutboundIntegrationMethod } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomIntegrationMethodAPI } from './custom-integration-method-api.ts'
