// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { HaloNews } from '@halopsa/schemas'
export * from './operations.ts'
export { HaloNewsAPI } from './halo-news-api.ts'
