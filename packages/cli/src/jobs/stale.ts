import { dateField } from '@halopsa/tenant-access/jobs/fields'
import type { Row } from '@halopsa/tenant-access/records/row'

/** Whole days since the last action on a ticket, or since its opening where there was none. 0 where neither is known. */
export function idleDays(ticket: Row, now: Date): number {
  const last = dateField(ticket, 'lastactiondate') ?? dateField(ticket, 'dateoccurred')
  return last ? Math.floor((now.getTime() - last.getTime()) / 86_400_000) : 0
}

/** Sorts the longest idle first. */
export function byIdleness(left: { idle_days: number }, right: { idle_days: number }): number {
  return right.idle_days - left.idle_days
}
