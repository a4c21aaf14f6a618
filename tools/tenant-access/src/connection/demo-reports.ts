import type { HaloState, ReportSource } from '@halopsa/msw/double'

/** Rows of the two reports that the demo has saved. It has no database, so that no other query runs. */
export function demoReports(state: HaloState): ReportSource {
  return ({ id }) => {
    if (id === 1) return openTickets(state)
    if (id === 2) return timeByAgent(state)
    throw new Error('The demo has no reporting database: its two saved reports run, and nothing else')
  }
}

function openTickets(state: HaloState) {
  const open = state.list('Tickets').filter(({ status_id: status }) => status !== 9)
  return open.map(({ id, summary }) => ({ faultid: id, symptom: summary }))
}

function timeByAgent(state: HaloState) {
  const byAgent = Map.groupBy(state.list('Actions'), ({ who }) => String(who))
  return [...byAgent].map(([agent, actions]) => ({
    agent,
    hours: actions.reduce((sum, { timetaken }) => sum + Number(timetaken ?? 0), 0),
  }))
}
