// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CSPSubscriptionPricing } from '@halopsa/schemas'
export * from './operations.ts'
export { CSPSubscriptionPricingAPI } from './csp-subscription-pricing-api.ts'
