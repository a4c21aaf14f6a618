// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StringStringValuesKeyValuePair } from '@halopsa/schemas'
export * from './operations.ts'
export { AdobeCommerceIntegrationAPI } from './adobe-commerce-integration-api.ts'
