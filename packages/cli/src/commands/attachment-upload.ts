import { UsageError } from '@halopsa/command'
import { defineCommand } from '../command-line/command.ts'
import { type FileToUpload, fileToUpload } from '../files/file-to-upload.ts'
import { uploadFiles } from '../files/upload-files.ts'
import { readTicketNumber } from '../jobs/arguments.ts'

const name = 'attachment upload'

/** `halo attachment upload`: uploads files to a ticket. */
export const command = defineCommand({
  usage: '<file...> --ticket ID',
  words: 'Files go one after the other. All of them are looked at before the first one is sent.',
  positionals: [1, 1_000],
  examples: ['attachment upload report.pdf --ticket 1234', 'attachment upload *.log --ticket 1234 --yes'],
  flags: {
    ticket: { type: 'text', placeholder: 'ID', words: 'The ticket that gets the files.' },
  },
  async run(context, { flags, positionals }) {
    if (flags.ticket === undefined) throw new UsageError(`${name} needs --ticket`, { command: name })
    const ticket = readTicketNumber(flags.ticket, name)
    const files: FileToUpload[] = []
    for (const path of positionals) files.push(await fileToUpload(path))
    return uploadFiles(context, files, ticket)
  },
})
