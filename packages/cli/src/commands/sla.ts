import { readOpenTickets } from '@halopsa/tenant-access/jobs/open-tickets'
import { byDeadline, slaState } from '@halopsa/tenant-access/jobs/sla-state'
import { defineCommand } from '../command-line/command.ts'
import { readHours } from '../jobs/arguments.ts'
import { printFindings } from '../jobs/print-findings.ts'
import { readerOf } from '../jobs/read-job.ts'
import { riskFlag, ticketFilters } from '../jobs/ticket-flags.ts'

/** `halo sla`: open tickets whose service level agreement is breached or at risk. */
export const command = defineCommand({
  words:
    'Hours are those of the clock, so a deadline behind a night is nearer in working hours. Tickets on hold are left out: their clock stands still.',
  examples: ['sla', 'sla --breached --agent me', 'sla --hours 8 --client "Harbour Logistics"'],
  flags: {
    ...ticketFilters,
    ...riskFlag,
    breached: { type: 'boolean', words: 'Only tickets whose deadline has passed.' },
  },
  async run(context, { flags }) {
    const riskHours = readHours(flags.hours, 'hours', 'sla')
    const now = new Date()
    const wanted: readonly string[] = flags.breached ? ['breached'] : ['breached', 'at risk']
    const tickets = await readOpenTickets(readerOf(context), flags)
    const rows = tickets
      .map((ticket) => ({ ...ticket, ...slaState(ticket, now, riskHours) }))
      .filter(({ sla }) => wanted.includes(sla))
      .sort(byDeadline)
    await printFindings(context, {
      rows,
      columns: ['id', 'summary', 'client_name', 'agent_name', 'sla', 'due_for', 'due', 'hours_left'],
      what: `open tickets whose SLA is ${wanted.join(' or ')}`,
      operation: 'getTickets',
    })
  },
})
