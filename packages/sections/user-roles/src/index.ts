// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { UserRoles } from '@halopsa/schemas'
export * from './operations.ts'
export { UserRolesAPI } from './user-roles-api.ts'
