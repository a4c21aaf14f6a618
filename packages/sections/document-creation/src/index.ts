// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export * from './operations.ts'
export { DocumentCreationAPI } from './document-creation-api.ts'
