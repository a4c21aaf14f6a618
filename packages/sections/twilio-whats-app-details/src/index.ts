// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TwilioWhatsAppDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TwilioWhatsAppDetailsAPI } from './twilio-whats-app-details-api.ts'
