// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { NHD_Roles } from '@halopsa/schemas'
export * from './operations.ts'
export { RolesAPI } from './roles-api.ts'
