// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { SharePointAPI } from './share-point-api.ts'
