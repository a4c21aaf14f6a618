// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ExternalLink_List, GenerateExternalLink } from '@halopsa/schemas'
export * from './operations.ts'
export { ExternalLinkAPI } from './external-link-api.ts'
