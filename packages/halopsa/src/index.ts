export * from '@halopsa/core'
export { HaloAPI } from './halo-api.generated.ts'
export type * as HaloAPITypes from './types.ts'
