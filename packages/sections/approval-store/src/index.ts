// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { ApprovalStoreAPI } from './approval-store-api.ts'
