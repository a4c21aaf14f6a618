import { readOpenTickets } from '@halopsa/tenant-access/jobs/open-tickets'
import { defineCommand } from '../command-line/command.ts'
import { readDays } from '../jobs/arguments.ts'
import { printFindings } from '../jobs/print-findings.ts'
import { readerOf } from '../jobs/read-job.ts'
import { byIdleness, idleDays } from '../jobs/stale.ts'
import { ticketFilters } from '../jobs/ticket-flags.ts'

const defaultDays = 7

/** `halo stale`: open tickets on which nothing happened for some days. */
export const command = defineCommand({
  words: 'A ticket without any action counts from the day on which it was opened. The longest idle comes first.',
  examples: ['stale', 'stale --days 14 --team "First Line"', 'stale --agent me --csv'],
  flags: {
    ...ticketFilters,
    days: { type: 'integer', placeholder: 'N', words: `Days without an action (default ${defaultDays}).` },
  },
  async run(context, { flags }) {
    const days = readDays(flags.days ?? defaultDays, 'stale')
    const now = new Date()
    const tickets = await readOpenTickets(readerOf(context), flags)
    const rows = tickets
      .map((ticket) => ({ ...ticket, idle_days: idleDays(ticket, now) }))
      .filter(({ idle_days }) => idle_days >= days)
      .sort(byIdleness)
    await printFindings(context, {
      rows,
      columns: ['id', 'summary', 'client_name', 'agent_name', 'status_name', 'onhold', 'lastactiondate', 'idle_days'],
      what: `open tickets without an action for ${days} days`,
      operation: 'getTickets',
    })
  },
})
