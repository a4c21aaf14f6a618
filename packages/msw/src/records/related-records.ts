import type { HaloRecord, RecordId } from './collection.ts'
import type { RecordStore } from './record-store.ts'

/** Names that the response with one ticket does not repeat: it has the records themselves. */
const repeatedNames = ['agent_name', 'priority_name', 'tickettype_name'] as const

/**
 * A ticket as `GET /Tickets/{id}` sends it: with the whole records of its priority, its user (with the user's site) and
 * its type, which the schema of the document does not name.
 */
export function withRelatedRecords(ticket: HaloRecord, store: RecordStore): HaloRecord {
  const whole: Record<string, unknown> = { ...ticket }
  for (const name of repeatedNames) delete whole[name]
  const related = {
    priority: findPriority(ticket, store),
    user: findUser(ticket, store),
    tickettype: findType(ticket, store),
  }
  for (const [name, record] of Object.entries(related)) if (record !== undefined) whole[name] ??= record
  return whole
}

/** `priority_id` is unique only within its SLA. */
function findPriority({ priority_id: id, sla_id: slaId }: HaloRecord, store: RecordStore): HaloRecord | undefined {
  const { records } = store.collection('Priority')
  return records.find(({ priorityid, slaid }) => priorityid === id && (slaId === undefined || slaid === slaId))
}

function findUser({ user_id: id }: HaloRecord, store: RecordStore): HaloRecord | undefined {
  const user = store.collection('Users').get(toId(id))
  const site = user && store.collection('Site').get(toId(user.site_id))
  return user && { ...user, ...(site && { site }) }
}

function findType({ tickettype_id: id }: HaloRecord, store: RecordStore): HaloRecord | undefined {
  return store.collection('TicketType').get(toId(id))
}

function toId(value: unknown): RecordId {
  return typeof value === 'number' ? value : String(value)
}
