import { UsageError } from '@halopsa/command'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import { defineCommand } from '../command-line/command.ts'
import type { Context } from '../context.ts'
import { downloadAttachment, downloadFilesOfTicket, printAttachment } from '../files/download-files.ts'
import { readTicketNumber } from '../jobs/arguments.ts'
import { showRequest } from '../writes/show-request.ts'

const name = 'attachment download'

/** `halo attachment download`: stores a file, or all files of a ticket. */
export const command = defineCommand({
  usage: '[id]',
  words:
    'The name is that of the attachment, without folders. A file that is there stays, unless --force is given. Nothing half-written stays.',
  positionals: [0, 1],
  examples: [
    'attachment download 77',
    'attachment download 77 --output report.pdf --force',
    'attachment download 77 --output - | tar -tz',
    'attachment download --ticket 1234 --output files',
  ],
  flags: {
    ticket: { type: 'text', placeholder: 'ID', words: 'Stores all files of a ticket in a folder.' },
    output: {
      type: 'text',
      short: 'o',
      placeholder: 'PATH',
      words: 'File or folder; `-` is the standard output. Default: this folder, for a ticket the folder ticket-ID.',
    },
    force: { type: 'boolean', words: 'Replaces files that are there.' },
  },
  async run(context, { flags, positionals: [word] }) {
    const { output, ticket, force = false } = flags
    if ((word === undefined) === (ticket === undefined)) throw wrong('takes the id of an attachment, or --ticket')
    if (output === '') throw wrong('takes a file or a folder as --output, not an empty text')
    if (word === undefined) {
      const number = readTicketNumber(ticket, name)
      if (output === '-') throw wrong('has one standard output for all files of a ticket; name a folder')
      if (context.globals['dry-run']) return showList(context, number)
      return downloadFilesOfTicket(context, number, { output, force })
    }
    const id = readId(word)
    if (context.globals['dry-run']) return showRequest(context, requestOf(context, 'getAttachmentById', [id]))
    return output === '-' ? printAttachment(context, id) : downloadAttachment(context, id, { output, force })
  },
})

function wrong(message: string): UsageError {
  return new UsageError(`${name} ${message}`, { command: name })
}

function readId(word: string): number {
  if (/^\d{1,15}$/.test(word)) return Number(word)
  throw wrong(`takes the id of an attachment, not ${JSON.stringify(word)}`)
}

function showList(context: Context, ticket: number): number {
  return showRequest(context, { ...requestOf(context, 'getAttachment', []), query: { ticket_id: ticket } })
}

function requestOf({ catalog }: Context, operationName: string, pathValues: readonly number[]): PlannedRequest {
  const operation = catalog.describe(operationName)
  const { method, path: pathTemplate } = operation
  return { operation, method, pathTemplate, pathValues, query: {} }
}
