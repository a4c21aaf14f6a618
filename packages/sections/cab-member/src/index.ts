// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CabMember } from '@halopsa/schemas'
export * from './operations.ts'
export { CABMemberAPI } from './cab-member-api.ts'
