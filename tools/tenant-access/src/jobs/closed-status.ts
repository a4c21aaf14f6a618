import { CommandError } from '@halopsa/command'
import { exitCodes } from '../exit-codes.ts'
import type { Row } from '../records/row.ts'
import { numberField, textField } from './fields.ts'
import { chooseFrom, findNamed } from './find-named.ts'
import type { TenantReader } from './tenant-reader.ts'

/** The closed status as Halo is installed, whatever a tenant calls it: `closed` of `generator/spec/statuses.ts`. */
const closedAsInstalled = 9

/** A status of tickets. */
export interface Status {
  id: number
  name: string
  /** Whether the tenant lists it among those of open tickets. */
  isOpen?: boolean
}

/**
 * The status that closes a ticket: the one that was asked for by id or name, or else the tenant's own. No field of a
 * status tells that it closes, so it is the one that `excludeclosed` leaves out; where it leaves out none or several,
 * the one with the number that Halo is installed with, or with the name Closed.
 *
 * @throws CommandError when there is none of that name, and when nothing tells which one closes.
 */
export async function findClosedStatus(reader: TenantReader, wanted: string | undefined): Promise<Status> {
  const statuses = await readTicketStatuses(reader)
  const asked = wanted === undefined ? undefined : findNamed(statuses, wanted, 'Status', 'name')
  const open = new Set((await readTicketStatuses(reader, { excludeclosed: true })).map(({ id }) => id))
  const excluded = statuses.filter(({ id }) => !open.has(id))
  // A tenant that leaves out none does not tell which are open.
  if (asked) return { ...toStatus(asked), isOpen: excluded.length > 0 && open.has(asked.id) }
  const candidates = excluded.length > 0 ? excluded : statuses
  const found =
    (excluded.length === 1 ? excluded[0] : undefined) ??
    candidates.find(({ id }) => id === closedAsInstalled) ??
    candidates.find((status) => textField(status, 'name').toLowerCase() === 'closed')
  if (found) return toStatus(found)
  const names = candidates.map((status) => textField(status, 'name'))
  const message = `Nothing tells which status closes a ticket${chooseFrom(names)}`
  throw new CommandError(message, { exitCode: exitCodes.notFound })
}

async function readTicketStatuses(reader: TenantReader, query: Row = {}): Promise<Row[]> {
  const statuses = await reader.readAll('getStatus', { type: '0', ...query })
  return statuses.filter((status) => numberField(status, 'type') === 0)
}

function toStatus(status: Row): Status {
  return { id: numberField(status, 'id'), name: textField(status, 'name') }
}
