// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MicrosoftSubscriptionMapping } from '@halopsa/schemas'
export * from './operations.ts'
export { MicrosoftSubscriptionMappingAPI } from './microsoft-subscription-mapping-api.ts'
