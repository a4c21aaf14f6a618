// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { ContractApproval, ContractHeader, ContractHeader_List, ContractHeader_View } from '@halopsa/schemas'
export * from './operations.ts'
export { ClientContractAPI } from './client-contract-api.ts'
