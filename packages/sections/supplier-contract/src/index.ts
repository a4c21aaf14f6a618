// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Contract, Contract_View } from '@halopsa/schemas'
export * from './operations.ts'
export { SupplierContractAPI } from './supplier-contract-api.ts'
