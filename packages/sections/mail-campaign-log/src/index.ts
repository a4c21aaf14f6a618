// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { MailCampaignLogAPI } from './mail-campaign-log-api.ts'
