// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SoftwareLicenceRoleAPI } from './software-licence-role-api.ts'
