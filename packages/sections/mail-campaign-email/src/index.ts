// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MailCampaignEmail } from '@halopsa/schemas'
export * from './operations.ts'
export { MailCampaignEmailAPI } from './mail-campaign-email-api.ts'
