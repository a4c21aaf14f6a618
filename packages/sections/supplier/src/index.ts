// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Company, Company_List, Company_View } from '@halopsa/schemas'
export * from './operations.ts'
export { SupplierAPI } from './supplier-api.ts'
