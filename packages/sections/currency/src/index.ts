// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { Currency } from '@halopsa/schemas'
export * from './operations.ts'
export { CurrencyAPI } from './currency-api.ts'
