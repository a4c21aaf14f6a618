// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { AdobeAcrobatDetails } from '@halopsa/schemas'
export * from './operations.ts'
export { AdobeAcrobatDetailsAPI } from './adobe-acrobat-details-api.ts'
