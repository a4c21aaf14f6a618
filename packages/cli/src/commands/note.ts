import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { actionFlags, runActionJob } from '../jobs/action-job.ts'
import { readDuration, readNote, readTicketNumber } from '../jobs/arguments.ts'

/** `halo note`: writes a note on a ticket. */
export const command = defineCommand({
  usage: '<ticket> <text...>',
  words:
    'Only agents see it, unless --public is given. No email is asked for. `-` reads the text from the standard input.',
  positionals: [2, 10_000],
  examples: [
    'note 1234 "Replaced the switch"',
    'note 1234 "We will call you at ten" --public',
    'note 1234 - --yes < report.txt',
  ],
  flags: {
    ...actionFlags,
    time: { type: 'text', placeholder: 'TIME', words: 'Books this time too: 1h30m, 90m, 1:30 or 1.5 hours.' },
  },
  async run(context, { flags, positionals }) {
    const [word, ...words] = positionals
    const ticket = readTicketNumber(word, 'note')
    const hours = flags.time === undefined ? undefined : readDuration(flags.time, 'note', '--time')
    const note = await readNote(words, context.streams)
    if (note === '') throw new UsageError('note has no text', { command: 'note' })
    return runActionJob(context, { ticket, note, hours, flags })
  },
})
