// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Faults, Faults_List, Faults_View } from '@halopsa/schemas'
export * from './operations.ts'
export { OpportunitiesAPI } from './opportunities-api.ts'
