// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Certificate } from '@halopsa/schemas'
export * from './operations.ts'
export { CertificateAPI } from './certificate-api.ts'
