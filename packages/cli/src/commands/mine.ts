import { readOpenTickets } from '@halopsa/tenant-access/jobs/open-tickets'
import { byDeadline, slaState } from '@halopsa/tenant-access/jobs/sla-state'
import { defineCommand } from '../command-line/command.ts'
import { printFindings } from '../jobs/print-findings.ts'
import { readerOf } from '../jobs/read-job.ts'
import { ticketFilters } from '../jobs/ticket-flags.ts'

/** `halo mine`: the open tickets of the agent who is signed in. */
export const command = defineCommand({
  words: 'The nearest deadline comes first. You are the agent that the application logs in as.',
  examples: ['mine', 'mine --json --fields id,summary,due'],
  flags: { client: ticketFilters.client },
  async run(context, { flags }) {
    const now = new Date()
    const tickets = await readOpenTickets(readerOf(context), { ...flags, agent: 'me' })
    const rows = tickets.map((ticket) => ({ ...ticket, ...slaState(ticket, now) })).sort(byDeadline)
    await printFindings(context, {
      rows,
      columns: ['id', 'summary', 'client_name', 'user_name', 'status_name', 'sla', 'due', 'lastactiondate'],
      what: 'open tickets of yours',
      operation: 'getTickets',
    })
  },
})
