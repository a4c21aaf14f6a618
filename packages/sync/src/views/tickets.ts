import type { Expressions } from './expressions.ts'

/** Columns that tell whether a ticket is open. */
export const openColumns = ['id', 'dateclosed'] as const

/** Whether a ticket of the alias `t` is open. */
export const isOpen = 't.deleted_at IS NULL AND t.dateclosed IS NULL'

/** Columns that tell how a ticket stands with its service level agreement. */
export const deadlineColumns = [
  'dateoccurred',
  'respondbydate',
  'fixbydate',
  'slaactiondate',
  'responsedate',
  'slaresponsestate',
  'excludefromsla',
  'onhold',
] as const

/** The date of a response can be that of the ticket itself, which is none. */
const hasResponse = "(COALESCE(t.slaresponsestate, '') <> '' OR COALESCE(t.responsedate > t.dateoccurred, FALSE))"

/**
 * The next deadline of a ticket of the alias `t`: what HaloPSA says, or else the response until there is one, and the
 * resolution.
 */
export const deadline = `CASE WHEN t.slaactiondate IS NOT NULL THEN t.slaactiondate
      WHEN t.respondbydate IS NULL OR ${hasResponse} THEN t.fixbydate
      WHEN t.fixbydate IS NULL OR t.respondbydate < t.fixbydate THEN t.respondbydate
      ELSE t.fixbydate END`

/** Whether the clock of its agreement runs for a ticket of the alias `t`. */
export const hasClock = 't.excludefromsla IS NOT TRUE AND t.onhold IS NOT TRUE'

/** Whole days from a timestamp until now, rounded to a tenth. */
export function daysSince(timestamp: string, { hours, rounded, now }: Expressions): string {
  return rounded(`${hours(timestamp, now)} / 24`, 1)
}
