import type { Row } from '../records/row.ts'
import { localDay } from './days.ts'
import { dateField, numberField } from './fields.ts'

/**
 * Hours of work in entries of timesheets. Breaks and holidays are entries too, and no work: they have a `break_type` or a
 * `holiday_id`.
 */
export function hoursOfWork(entries: readonly Row[]): number {
  return entries.filter(isWork).reduce((sum, entry) => sum + numberField(entry, 'timetaken'), 0)
}

function isWork(entry: Row): boolean {
  return numberField(entry, 'holiday_id') < 1 && numberField(entry, 'break_type') < 1
}

/** Entries by `AGENT DAY`, the day where this computer is. */
export function entriesByDay(entries: readonly Row[]): Map<string, Row[]> {
  return Map.groupBy(entries, (entry) => {
    const start = dateField(entry, 'start_date')
    return dayKey(entry.agent_id, start ? localDay(start) : '')
  })
}

export function dayKey(agentId: unknown, day: string): string {
  return `${agentId} ${day}`
}
