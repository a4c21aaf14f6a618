import type { HaloRecord, HaloState } from '@halopsa/msw/double'

const hour = 3_600_000
/** A ticket of the demo in so many has no agent, so that there is something to triage. */
const unassignedEvery = 9

/**
 * Makes the records of a demo those of a tenant at work: its newest ticket came within the last hour, all other dates keep
 * their distance, and some tickets have no agent.
 */
export function bringUpToDate(state: HaloState, now = Date.now()): void {
  const newest = Math.max(...state.list('Tickets').map(({ dateoccurred }) => timeOf(String(dateoccurred))))
  const shift = Math.floor((now - newest) / hour) * hour
  for (const section of state.sections) {
    const records = state.list(section)
    if (records.length > 0) state.seed({ [section]: records.map((record) => shiftDates(record, shift)) })
  }
  const unassigned = state.list('Tickets').filter((_, index) => index % unassignedEvery === 0)
  state.seed({ Tickets: unassigned.map(({ agent_id: _, agent_name: __, ...ticket }) => ticket) })
}

function shiftDates(record: HaloRecord, shift: number): HaloRecord {
  return Object.fromEntries(Object.entries(record).map(([field, value]) => [field, shiftDate(value, shift)]))
}

/** Moves a date and keeps its form. A date before 2000 stands for none. */
function shiftDate(value: unknown, shift: number): unknown {
  if (typeof value !== 'string' || !/^2\d{3}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/.test(value)) return value
  const moved = new Date(timeOf(value) + shift)
  return moved.toISOString().slice(0, 19) + value.slice(19)
}

/** A date without a zone is UTC. */
function timeOf(date: string): number {
  return Date.parse(`${date.slice(0, 19)}Z`)
}
