// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Licence_List } from '@halopsa/schemas'
export * from './operations.ts'
export { SoftwareLicenceAPI } from './software-licence-api.ts'
