// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { IngramMicroResellerAPI } from './ingram-micro-reseller-api.ts'
