import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CommandError } from '@halopsa/command'
import { HaloApiError } from '@halopsa/core'
import { exitCodes } from '@halopsa/tenant-access/exit-codes'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { readAll } from '../jobs/read-job.ts'
import { writeText } from '../output/write-text.ts'
import { printRows } from '../printing/print-rows.ts'
import { safeFileName, uniqueName } from './file-name.ts'
import { openAttachment } from './read-attachment.ts'
import { assertFree, FileExistsError, writeFileWhole } from './write-file-whole.ts'

const columns = ['id', 'file', 'size']

/** How files are stored. */
export interface DownloadOptions {
  /** File or folder. Default: the folder of the process, for a ticket one of its own. */
  output?: string | undefined
  /** Whether files that are there are replaced. */
  force: boolean
}

/**
 * Writes the file of an attachment to the standard output.
 *
 * @throws CommandError at a terminal, which would obey the bytes of a stranger.
 */
export async function printAttachment(context: Context, id: number): Promise<number> {
  if (context.streams.output.isTTY) {
    throw new CommandError('A file is not shown at a terminal; redirect it, as in: > file')
  }
  const attachment = await openAttachment(context, id)
  const label = plainLine(attachment.name ?? `Attachment ${id}`)
  for await (const chunk of attachment.chunks(label)) await writeText(context.streams.output, chunk)
  return 0
}

/** Stores the file of an attachment, and prints its path. */
export async function downloadAttachment(
  context: Context,
  id: number,
  { output, force }: DownloadOptions,
): Promise<number> {
  const isFolder = output === undefined || /[/\\]$/.test(output) || (await isDirectory(output))
  // A file whose name is known is looked for before anything is asked.
  if (!isFolder) await assertFree({ path: output, replaces: force })
  const place = isFolder ? { folder: output } : { path: output }
  await printRows(context, [await store(context, id, { ...place, force })], undefined, columns)
  return 0
}

/** Where a file is stored: at a path, or in a folder under a name. */
interface Place {
  path?: string
  folder?: string | undefined
  /** Default: the name that the server gives the file. */
  name?: string
  force: boolean
}

/** Stores a file, and tells where and how large it is. */
async function store(context: Context, id: number, { path, folder = '', name, force }: Place): Promise<Row> {
  const attachment = await openAttachment(context, id)
  const fileName = name ?? safeFileName(attachment.name ?? '', `attachment-${id}`)
  const file = path ?? join(folder, fileName)
  let size = 0
  async function* counted() {
    for await (const chunk of attachment.chunks(fileName)) {
      size += chunk.byteLength
      yield chunk
    }
  }
  try {
    if (folder !== '') await mkdir(folder, { recursive: true })
    await writeFileWhole({ path: file, replaces: force }, counted())
  } finally {
    // Where it was not read, the connection would stay open with it.
    await attachment.cancel().catch(() => undefined)
  }
  return { id, file, size }
}

async function isDirectory(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => undefined)
  return status?.isDirectory() ?? false
}

/**
 * Stores all files of a ticket in a folder. Those that are there stay, and those that are gone from the server are told;
 * the others come all the same.
 *
 * @returns the exit code: 1 where a file was not stored.
 * @throws any other error of a file, when those that were stored before it are printed. They are printed at the end: a
 * reader that has seen enough ends the process.
 */
export async function downloadFilesOfTicket(
  context: Context,
  ticket: number,
  { output, force }: DownloadOptions,
): Promise<number> {
  const attachments = await readAll(context, 'getAttachment', { ticket_id: ticket })
  const folder = output ?? `ticket-${ticket}`
  const { stored, failures, error } = await storeAll(context, attachments, { folder, force })
  await printRows(context, stored, undefined, columns)
  const { errors } = context.streams
  if (attachments.length === 0) errors.write(`Ticket ${ticket} has no attachments\n`)
  for (const failure of failures) errors.write(`${failure}\n`)
  if (error !== undefined) throw error
  return failures.length > 0 ? exitCodes.failed : 0
}

/** How it went with the files of a ticket. */
interface Outcome {
  /** A row for each file that was stored. */
  stored: Row[]
  /** A line for each file that was not. */
  failures: string[]
  /** What ended the work. */
  error?: unknown
}

async function storeAll(
  context: Context,
  attachments: readonly Row[],
  { folder, force }: { folder: string; force: boolean },
): Promise<Outcome> {
  const taken = new Set<string>()
  const outcome: Outcome = { stored: [], failures: [] }
  for (const { id, filename } of attachments) {
    if (typeof id !== 'number') continue
    const name = uniqueName(safeFileName(String(filename ?? ''), `attachment-${id}`), id, taken)
    try {
      await assertFree({ path: join(folder, name), replaces: force })
      outcome.stored.push(await store(context, id, { folder, name, force }))
    } catch (error) {
      const reason = reasonToGoOn(error)
      if (reason === undefined) return { ...outcome, error }
      outcome.failures.push(`${name} (attachment ${id}): ${reason}`)
    }
  }
  return outcome
}

/** Why a file was not stored, where the others may be all the same. */
function reasonToGoOn(error: unknown): string | undefined {
  if (error instanceof FileExistsError) return 'exists; --force replaces it'
  return error instanceof HaloApiError && error.status === 404 ? 'is not on the server' : undefined
}
