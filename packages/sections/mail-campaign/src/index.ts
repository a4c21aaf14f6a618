// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { MailCampaign } from '@halopsa/schemas'
export * from './operations.ts'
export { MailCampaignAPI } from './mail-campaign-api.ts'
