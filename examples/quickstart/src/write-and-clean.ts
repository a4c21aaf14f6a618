import { deleteAttachmentById, getAttachmentById, postAttachment } from '@halopsa/attachment'
import { HaloApiError, type HaloClient, toBase64 } from '@halopsa/core'
import { deleteTicketsById, getTicketsById, TicketsAPI } from '@halopsa/tickets'
import { step } from './step.ts'

/** The steps that write: they create a ticket and a file, read them back and delete them. */
export async function writeAndClean(halo: HaloClient): Promise<void> {
  const created = await step(
    'Create a ticket, as a method of the section class',
    () => new TicketsAPI(halo).postTickets({ faultsList: [{ summary: 'No network in room 4' }] }),
    ({ id }) => `id ${id}`,
  )
  const id = required(created.id, 'the id of the new ticket')
  await step(
    'Read it back, as a function',
    () => getTicketsById(halo, { id }),
    ({ summary }) => `“${summary}”`,
  )

  const file = crypto.getRandomValues(new Uint8Array(64 * 1024))
  const uploaded = await step(
    'Upload a file to it',
    async () =>
      postAttachment(halo, { attachmentList: [{ ticket_id: id, filename: 'trace.bin', data: await toBase64(file) }] }),
    (attachment) => `attachment ${attachment.id}, ${file.byteLength} bytes`,
  )
  await step(
    'Download it and compare',
    async () => ({
      sent: await sha256(file),
      received: await sha256(await getAttachmentById(halo, { id: uploaded.id })),
    }),
    ({ sent, received }) => {
      if (sent !== received) throw new Error(`SHA-256 of what came back is ${received}, of what was sent ${sent}`)
      return `SHA-256 ${received}, the same`
    },
  )

  await step(
    'Ask for a ticket that is not there',
    () => failure(getTicketsById(halo, { id: 999_999_999 })),
    (error) =>
      error instanceof HaloApiError
        ? `HaloApiError: status ${error.status}, “${error.message}”`
        : `no HaloApiError: ${error}`,
  )
  await step(
    'Delete the file and the ticket',
    async () => {
      await deleteAttachmentById(halo, { id: uploaded.id })
      await deleteTicketsById(halo, { id })
      return failure(getTicketsById(halo, { id }))
    },
    (error) => `gone: status ${error instanceof HaloApiError ? error.status : error}`,
  )
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('the call was expected to fail')
}

function required<Value>(value: Value | null | undefined, name: string): Value {
  if (value === null || value === undefined) throw new Error(`The response of HaloPSA lacks ${name}`)
  return value
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
