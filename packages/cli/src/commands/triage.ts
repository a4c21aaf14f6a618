import { isNew, isUnassigned, readOpenTickets } from '@halopsa/tenant-access/jobs/open-tickets'
import { byDeadline, slaState } from '@halopsa/tenant-access/jobs/sla-state'
import { defineCommand } from '../command-line/command.ts'
import { readHours } from '../jobs/arguments.ts'
import { printFindings } from '../jobs/print-findings.ts'
import { readerOf } from '../jobs/read-job.ts'
import { riskFlag, ticketFilters } from '../jobs/ticket-flags.ts'

/** `halo triage`: open tickets that nobody has. */
export const command = defineCommand({
  words: 'The nearest deadline comes first, so that what is breached is on top. A ticket is new for a day.',
  examples: ['triage', 'triage --team "First Line"', 'triage --hours 8 --json'],
  flags: { client: ticketFilters.client, team: ticketFilters.team, ...riskFlag },
  async run(context, { flags }) {
    const riskHours = readHours(flags.hours, 'hours', 'triage')
    const now = new Date()
    const tickets = await readOpenTickets(readerOf(context), flags)
    const rows = tickets
      .filter(isUnassigned)
      .map((ticket) => ({ ...ticket, ...slaState(ticket, now, riskHours), new: isNew(ticket, now) }))
      .sort(byDeadline)
    await printFindings(context, {
      rows,
      columns: ['id', 'summary', 'client_name', 'team', 'new', 'sla', 'due', 'hours_left', 'dateoccurred'],
      what: 'open tickets that nobody has',
      operation: 'getTickets',
    })
  },
})
