import { defineCommand } from '../command-line/command.ts'
import { actionFlags, runActionJob } from '../jobs/action-job.ts'
import { readDuration, readNote, readTicketNumber } from '../jobs/arguments.ts'

/** `halo time log`: books time on a ticket. */
export const command = defineCommand({
  usage: '<ticket> <time> [text...]',
  words:
    'Time is an action on the ticket, which can appear on an invoice. A number without a unit is hours. To close the ticket as well: halo close --time.',
  positionals: [2, 10_000],
  examples: [
    'time log 1234 1h30m "Replaced the switch"',
    'time log 1234 45m --yes',
    'time log 1234 1.5 "On site" --public',
  ],
  flags: actionFlags,
  async run(context, { flags, positionals }) {
    const [word, duration = '', ...words] = positionals
    const ticket = readTicketNumber(word, 'time log')
    const hours = readDuration(duration, 'time log')
    const note = await readNote(words, context.streams)
    return runActionJob(context, { ticket, note, hours, flags })
  },
})
