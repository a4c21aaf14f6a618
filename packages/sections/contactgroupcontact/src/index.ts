// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Contactgroupcontacts } from '@halopsa/schemas'
export * from './operations.ts'
export { ContactgroupcontactAPI } from './contactgroupcontact-api.ts'
