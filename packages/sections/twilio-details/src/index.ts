// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { TwilioDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { TwilioDetailsAPI } from './twilio-details-api.ts'
