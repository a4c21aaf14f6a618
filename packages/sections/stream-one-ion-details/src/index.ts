// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { StreamOneIonDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { StreamOneIonDetailsAPI } from './stream-one-ion-details-api.ts'
