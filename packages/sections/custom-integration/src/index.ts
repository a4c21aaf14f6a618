// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { OutboundIntegration } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomIntegrationAPI } from './custom-integration-api.ts'
