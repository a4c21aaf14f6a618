// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { CustomButton } from '@halopsa/schemas'
export * from './operations.ts'
export { CustomButtonAPI } from './custom-button-api.ts'
