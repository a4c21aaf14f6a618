import { textField } from '@halopsa/tenant-access/jobs/fields'
import { plainLine } from '@halopsa/tenant-access/plain-text'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'

/**
 * What a person who is asked reads of a ticket: its number, subject, client and status. Where nobody is asked it is the number,
 * and no request is made.
 *
 * @throws HaloApiError when the ticket does not exist.
 */
export async function ticketTitle(context: Context, ticket: number): Promise<string> {
  const { globals, streams, signal } = context
  const isAsked = !globals.yes && !globals['dry-run'] && streams.input.isTTY
  if (!isAsked) return `Ticket ${ticket}`
  const { halo } = await context.connect()
  const record = await halo.request<Row>({ method: 'get', path: `/Tickets/${ticket}` }, { signal })
  const [client, status] = [textField(record, 'client_name'), textField(record, 'status_name')]
  const title = `Ticket ${ticket} ${JSON.stringify(textField(record, 'summary'))}`
  return plainLine(`${title}${client && ` of ${client}`}${status && ` (${status})`}`)
}
