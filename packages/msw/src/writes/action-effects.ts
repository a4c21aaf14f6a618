import type { HaloRecord } from '../records/collection.ts'
import { completeRecord } from './complete-record.ts'
import type { SaveContext } from './save-context.ts'

/** What an action does to its ticket: it gives it a new status, its time and the date of its last action. */
export function applyAction(action: HaloRecord, context: SaveContext): void {
  const ticket = context.store.find('Tickets', String(action.ticket_id))
  if (ticket === undefined) return
  const { new_status: status, datetime, timetaken } = action
  const changed = {
    ...ticket,
    ...(isStatus(status) && { status_id: status }),
    ...(typeof timetaken === 'number' && { timetaken: Number(ticket.timetaken ?? 0) + timetaken }),
    lastactiondate: datetime,
  }
  const tickets = context.store.section('Tickets')
  context.store.save(tickets, completeRecord(changed, ticket, tickets, context))
}

function isStatus(status: unknown): status is number {
  return typeof status === 'number' && status > 0
}
