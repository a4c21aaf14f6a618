// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ActionReaction, Actions, Actions_List, Actions_View } from '@halopsa/schemas'
export * from './operations.ts'
export { ActionsAPI } from './actions-api.ts'
