import { findClosedStatus } from '@halopsa/tenant-access/jobs/closed-status'
import { defineCommand } from '../command-line/command.ts'
import { actionFlags, runActionJob } from '../jobs/action-job.ts'
import { readDuration, readNote, readTicketNumber } from '../jobs/arguments.ts'
import { readerOf } from '../jobs/read-job.ts'
import { unresolvedId } from '../jobs/unresolved-id.ts'

/** `halo close`: closes a ticket. */
export const command = defineCommand({
  usage: '<ticket> [text...]',
  words:
    'Adds an action that gives the ticket the closed status of the tenant. No email is asked for, but the tenant may send one for the status by itself.',
  positionals: [1, 10_000],
  examples: ['close 1234 "Replaced the switch"', 'close 1234 "Done" --time 1h30m --yes', 'close 1234 --status Closed'],
  flags: {
    status: { type: 'text', placeholder: 'ID or NAME', words: 'Another status than the closed one.' },
    time: { type: 'text', placeholder: 'TIME', words: 'Books this time too: 1h30m, 90m, 1:30 or 1.5 hours.' },
    ...actionFlags,
  },
  async run(context, { flags, positionals }) {
    const [word, ...words] = positionals
    const ticket = readTicketNumber(word, 'close')
    const hours = flags.time === undefined ? undefined : readDuration(flags.time, 'close', '--time')
    const note = await readNote(words, context.streams)
    const status = context.globals['dry-run']
      ? { id: unresolvedId('Status', flags.status, 'the status that closes a ticket'), name: flags.status ?? 'closed' }
      : await findClosedStatus(readerOf(context), flags.status)
    return runActionJob(context, { ticket, note, hours, status, flags })
  },
})
