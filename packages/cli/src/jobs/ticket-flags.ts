import { defaultRiskHours } from '@halopsa/tenant-access/jobs/sla-state'
import type { Flags } from '../command-line/flags.ts'

/** Options that narrow a list of tickets. */
export const ticketFilters = {
  client: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this client.' },
  agent: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this agent; `me` is you.' },
  team: { type: 'text', placeholder: 'ID or NAME', words: 'Only tickets of this team.' },
} as const satisfies Flags

/** The option that sets how near a deadline puts a ticket at risk. */
export const riskFlag = {
  hours: {
    type: 'number',
    placeholder: 'HOURS',
    words: `How near a deadline puts a ticket at risk (default ${defaultRiskHours}).`,
  },
} as const satisfies Flags
