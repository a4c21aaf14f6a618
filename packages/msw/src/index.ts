// Imported by the package's own name, so that the built entries share one copy of the double.
export * from '@halopsa/msw/double'
export { haloHandlers } from './halo-handlers.ts'
