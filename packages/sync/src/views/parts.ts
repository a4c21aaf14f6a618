import type { Expressions } from '../stores/dialect.ts'
import { closedStatusId } from './halo-facts.generated.ts'
import { sql } from './sql.ts'

/** Said of each view that tells open tickets from closed ones. */
export const closedNote = `A ticket is closed when its status is ${closedStatusId}, as installed, or is named Closed: no field of a status says that it closes.`

/** Said of each view that sums up the time of actions. */
export const timeNote =
  'Time is that of actions: entries of timesheets that belong to no ticket are not in it, and time of deleted tickets neither.'

/** Said of each view that has days or weeks. */
export const utcNote =
  "Days are those of UTC. For another zone, group the table yourself: by `CAST(datetime AT TIME ZONE 'Europe/London' AS date)` in Postgres, by `date(datetime, '-5 hours')` in SQLite, which knows no zones."

/** Statuses in which a ticket is closed, as a subquery. */
export const closedStatuses = `(SELECT ${closedStatusId} UNION SELECT id FROM status WHERE lower(name) = 'closed')`

/** Condition of a ticket `t`: `status` has to be among what a view needs. */
export const isClosed = `t.status_id IN ${closedStatuses}`

/** A ticket without a status is open too. */
export const isOpen = `(${isClosed}) IS NOT TRUE`

/** What a view of tickets begins with. */
export const ticketColumns = {
  ticket_id: 'Number of the ticket.',
  summary: 'Its subject.',
  client_id: 'Id of the client.',
  client_name: 'Its name.',
  agent_id: 'Id of the agent who has the ticket.',
  agent_name: 'Name of the agent.',
}

/** Columns of tickets that they are read from. */
export const ticketColumnsNeed = ['id', 'summary', 'client_id', 'client_name', 'agent_id', 'agent_name']

/** Date of an action `x`. */
export const actionDate = 'coalesce(x.datetime, x.actiondatecreated)'

/** Actions `x` with their tickets `t`, as a source of rows: both are there. */
export const actionsOfTickets = 'actions x JOIN tickets t ON t.id = x.ticket_id AND t.deleted_at IS NULL'

/** The first action of each ticket that its user has seen from an agent, as a query with `ticket_id` and `at`. */
export const firstVisibleActions = sql`
  SELECT x.ticket_id, min(${actionDate}) AS at
  FROM ${actionsOfTickets}
  WHERE x.deleted_at IS NULL AND x.who_agentid > 0 AND x.hiddenfromuser IS NOT TRUE
    AND ${actionDate} > t.dateoccurred
  GROUP BY x.ticket_id`

/** Columns of actions that they read. */
export const firstVisibleActionsNeed = ['ticket_id', 'datetime', 'actiondatecreated', 'who_agentid', 'hiddenfromuser']

/** Days between two moments, with one digit behind the point. */
export function days({ rounded, hoursBetween }: Expressions, from: string, to: string): string {
  return rounded(`${hoursBetween(from, to)} / 24`, 1)
}

/** A count as a number that programs get as one. */
export function count(what = '*'): string {
  return `CAST(count(${what}) AS integer)`
}

/** Hours in a number of days. */
export function inDays(number: number): number {
  return number * 24
}
