// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ServSite, ServSite_List, ServSite_View, UnsubscribeService } from '@halopsa/schemas'
export * from './operations.ts'
export { ServiceAPI } from './service-api.ts'
