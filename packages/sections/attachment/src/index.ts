// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AccessControl, Attachment, Attachment_List, Attachment_View, ExternalLink_List, IntegrationFilter, PresignedURLRequest, WebhookSubscriptionAction } from '@halopsa/schemas'
export * from './operations.ts'
export { AttachmentAPI } from './attachment-api.ts'
