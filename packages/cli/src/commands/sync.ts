import { defineCommand } from '../command-line/command.ts'
import { printReport, progressOf, syncFlags, syncOptionsOf } from '../mirror/sync-options.ts'

/** `halo sync`: brings a mirror of the tenant up to date. */
export const command = defineCommand({
  words: [
    'Mirrors the lists of the tenant into a database, and shows that none of their records is missing. The first run',
    'reads everything, the next ones what has changed. It can be stopped at any moment. Lists that the agent may not read',
    'are told and are no failure. Exit code 1 when a list cannot be shown to be complete. At its end the mirror has views',
    'such as open_tickets, sla_at_risk and backlog_by_week; those that lack a table are told.',
  ].join(' '),
  examples: [
    'sync --to halo.db',
    'sync --to halo.db --tables tickets,actions,client',
    'sync --to postgres://localhost/halo?schema=acme',
  ],
  takesDryRun: false,
  flags: {
    ...syncFlags,
    wait: { type: 'boolean', words: 'Waits while another run writes to the mirror. Default: it ends with an error.' },
  },
  async run(context, { flags }) {
    const { sync } = await import('@halopsa/sync')
    const options = await syncOptionsOf(context, flags)
    const progress = progressOf(context)
    const report = await sync({ ...options, wait: flags.wait, onProgress: progress.listen }).finally(progress.end)
    return printReport(context, report)
  },
})
