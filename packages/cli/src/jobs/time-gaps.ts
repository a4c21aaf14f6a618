import { dayKey, entriesByDay, hoursOfWork } from '@halopsa/tenant-access/jobs/booked-hours'
import { widenedRange } from '@halopsa/tenant-access/jobs/days'
import { numberField, rounded, textField } from '@halopsa/tenant-access/jobs/fields'
import type { Row } from '@halopsa/tenant-access/records/row'
import type { Context } from '../context.ts'
import { readAll } from './read-job.ts'
import { hoursOfDay, isDayOff } from './working-hours.ts'

/** A day of an agent. */
export interface AgentDay {
  agent: string
  agent_id: number
  date: string
  working_hours: number
  booked_hours: number
  missing_hours: number
}

/** Hours that somebody should work on a day, and those that were booked. */
interface Hours {
  working: number
  booked: number
}

/** The hours of an agent on a day; `undefined` where nothing tells how long the agent works. */
type HoursOf = (agent: Row, day: string) => Hours | undefined

/** What the timesheets of agents say. */
export interface AgentDays {
  /** By agent and day. */
  days: AgentDay[]
  /** Agents of whom nothing tells how long they work. */
  unknownAgents: string[]
}

/**
 * The working hours and the booked hours of agents, day by day. Halo's own timesheets tell both; where they lack a day of
 * an agent, the working hours and the time entries of that agent do.
 *
 * @param agents Records of `GET /Agent`.
 * @param days Calendar days, the oldest first.
 */
export async function readAgentDays(
  context: Context,
  agents: readonly Row[],
  days: readonly string[],
): Promise<AgentDays> {
  if (agents.length === 0) return { days: [], unknownAgents: [] }
  const fromTimesheets = await readTimesheets(context, agents, days)
  const isComplete = agents.every((agent) => days.every((day) => fromTimesheets(agent, day)))
  const fromEntries = isComplete ? () => undefined : await readEntries(context, agents, days)
  const known: AgentDay[] = []
  const unknownAgents = new Set<string>()
  for (const agent of agents) {
    for (const day of days) {
      const hours = fromTimesheets(agent, day) ?? fromEntries(agent, day)
      if (hours) known.push(toAgentDay(agent, day, hours))
      else unknownAgents.add(textField(agent, 'name'))
    }
  }
  return { days: known, unknownAgents: [...unknownAgents] }
}

function toAgentDay(agent: Row, date: string, { working, booked }: Hours): AgentDay {
  return {
    agent: textField(agent, 'name'),
    agent_id: numberField(agent, 'id'),
    date,
    working_hours: rounded(working),
    booked_hours: rounded(booked),
    missing_hours: rounded(Math.max(0, working - booked)),
  }
}

/** Nobody has recorded that the parameters of the list filter it, so the days are picked from what comes. */
async function readTimesheets(context: Context, agents: readonly Row[], days: readonly string[]): Promise<HoursOf> {
  const query = { ...widenedRange(days), agents: agents.map(({ id }) => id), showalldates: true }
  const timesheets = await readAll(context, 'getTimesheet', query)
  const byDay = new Map(
    timesheets.map((timesheet) => [dayKey(timesheet.agent_id, textField(timesheet, 'date').slice(0, 10)), timesheet]),
  )
  return (agent, day) => {
    const timesheet = byDay.get(dayKey(agent.id, day))
    if (typeof timesheet?.target_hours !== 'number') return undefined
    return { working: timesheet.target_hours, booked: numberField(timesheet, 'actual_hours') }
  }
}

async function readEntries(context: Context, agents: readonly Row[], days: readonly string[]): Promise<HoursOf> {
  const range = widenedRange(days)
  const workdays = await readAll(context, 'getWorkday')
  const holidays = await readAll(context, 'getHoliday', { ...range, inclusive_start: true, inclusive_end: true })
  const entries = entriesByDay(
    await readAll(context, 'getTimesheetEvent', { ...range, agents: agents.map(({ id }) => id) }),
  )
  const only = workdays.length === 1 ? workdays[0] : undefined
  return (agent, day) => {
    const workday = workdays.find(({ id }) => id === agent.workday_id) ?? only
    if (!workday) return undefined
    const working = isDayOff(holidays, agent, day) ? 0 : hoursOfDay(workday, day)
    return { working, booked: hoursOfWork(entries.get(dayKey(agent.id, day)) ?? []) }
  }
}
