// Generated from the OpenAPI document by `pnpm generate`. Do not edit.
export type { HistoricalTicketVolumes } from '@halopsa/schemas'
export * from './operations.ts'
export { HistoricalTicketVolumesAPI } from './historical-ticket-volumes-api.ts'
