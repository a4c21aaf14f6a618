// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { FormattedEmail } from '@halopsa/schemas'
export * from './operations.ts'
export { FormattedemailAPI } from './formattedemail-api.ts'
