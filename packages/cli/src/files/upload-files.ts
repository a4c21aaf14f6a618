import { readFile } from 'node:fs/promises'
import type { OperationDetails } from '@halopsa/catalog'
import { type HaloClient, toBase64 } from '@halopsa/core'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import type { PlannedRequest } from '@halopsa/tenant-access/requests/planned-request'
import type { Context } from '../context.ts'
import { ticketTitle } from '../jobs/ticket-title.ts'
import { startProgress } from '../output/progress.ts'
import { printRows } from '../printing/print-rows.ts'
import { assertConfirmable, confirmWrite } from '../writes/confirm-write.ts'
import { showRequests } from '../writes/show-request.ts'
import type { FileToUpload } from './file-to-upload.ts'

/** Fields of an attachment that tell what was uploaded. */
const columns = ['id', 'filename', 'filesize', 'ticket_id']

/**
 * Uploads files to a ticket, one after the other, after the preview and the question that every write gets.
 *
 * @returns the exit code: 1 where a person declined.
 */
export async function uploadFiles(context: Context, files: readonly FileToUpload[], ticket: number): Promise<number> {
  const { globals, streams } = context
  const operation = context.catalog.describe('postAttachment')
  // A preview has no use for the bytes: they are read when they are sent.
  const previews = files.map((file) => attachment(ticket, file, `<${bytesOf(file.size)} as base64>`))
  if (globals['dry-run']) {
    return showRequests(
      context,
      previews.map((each) => planned(operation, [each])),
    )
  }
  const preview = planned(operation, previews)
  assertConfirmable(context, preview)
  const { halo } = await context.connect()
  if (!globals.yes) streams.errors.write(`${await ticketTitle(context, ticket)} gets ${inWords(files)}\n`)
  if (!(await confirmWrite(context, halo, preview))) {
    streams.errors.write('Nothing was sent\n')
    return 1
  }
  await sendAll(context, halo, { operation, files, ticket })
  return 0
}

function attachment(ticket: number, { name }: FileToUpload, data: string): Row {
  return { ticket_id: ticket, filename: name, data }
}

function planned(operation: OperationDetails, body: readonly Row[]): PlannedRequest {
  const { method, path: pathTemplate } = operation
  return { operation, method, pathTemplate, pathValues: [], query: {}, body }
}

function inWords(files: readonly FileToUpload[]): string {
  const [first] = files
  const size = bytesOf(totalSize(files))
  return files.length === 1 ? `the file ${JSON.stringify(first?.name)} (${size})` : `${files.length} files (${size})`
}

function bytesOf(size: number): string {
  return `${size.toLocaleString('en')} ${size === 1 ? 'byte' : 'bytes'}`
}

function totalSize(files: readonly FileToUpload[]): number {
  return files.reduce((total, { size }) => total + size, 0)
}

/** Files on their way to a ticket. */
interface Upload {
  operation: OperationDetails
  files: readonly FileToUpload[]
  ticket: number
}

/** Sends the files, and prints those that were stored, also where a later one failed. */
async function sendAll(context: Context, halo: HaloClient, upload: Upload): Promise<void> {
  const { files } = upload
  const stored: Row[] = []
  try {
    await sendInTurn(context, halo, upload, stored)
  } catch (error) {
    if (stored.length > 0) await printRows(context, stored, undefined, columns)
    const [failed, ...others] = files.slice(stored.length).map(({ name }) => name)
    const rest = others.length > 0 ? `; not sent: ${others.join(', ')}` : ''
    context.streams.errors.write(`${failed} failed${rest}\n`)
    throw error
  }
  await printRows(context, stored, upload.operation, columns)
}

async function sendInTurn(context: Context, halo: HaloClient, upload: Upload, stored: Row[]): Promise<void> {
  const { streams, globals, signal } = context
  const { operation, files, ticket } = upload
  // The time that a large file takes depends on the line alone.
  const timeout = globals.timeout === undefined ? false : globals.timeout * 1000
  let done = 0
  for (const [index, file] of files.entries()) {
    const label = files.length === 1 ? file.name : `${file.name} (${index + 1} of ${files.length})`
    const progress = startProgress(streams, { label, total: totalSize(files), unit: 'bytes' })
    progress.update(done)
    try {
      const body = [attachment(ticket, file, await toBase64(await readFile(file.path)))]
      const response = await halo.request({ method: operation.method, path: operation.path, body }, { signal, timeout })
      stored.push(withoutData(response, file))
      done += file.size
    } finally {
      progress.end()
    }
  }
}

/** The stored record. Halo sends the whole file back in it. */
function withoutData(response: unknown, { name }: FileToUpload): Row {
  if (!isRow(response)) return { filename: name }
  const { data: _, data_base64: __, ...record } = response
  return record
}
