// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UserPrefs, Users, Users_List, Users_View } from '@halopsa/schemas'
export * from './operations.ts'
export { UsersAPI } from './users-api.ts'
