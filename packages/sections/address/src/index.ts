// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AddressStore } from '@halopsa/schemas'
export * from './operations.ts'
export { AddressAPI } from './address-api.ts'
