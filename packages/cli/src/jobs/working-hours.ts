import { weekdayOf } from '@halopsa/tenant-access/jobs/days'
import { numberField, textField } from '@halopsa/tenant-access/jobs/fields'
import type { Row } from '@halopsa/tenant-access/records/row'

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const
const mondayToFriday = weekdays.slice(1, 6)

/**
 * Hours of a day by the working hours (`GET /Workday`). The days with an `inc…` flag count, or Monday to Friday where
 * none has one. A day has its own times unless all are the same.
 */
export function hoursOfDay(workday: Row, day: string): number {
  const weekday = weekdays[weekdayOf(day)] ?? 'sunday'
  const included = weekdays.filter((name) => workday[`inc${name}`] === true)
  if (!(included.length > 0 ? included : mondayToFriday).includes(weekday)) return 0
  const own = workday.alldayssame === true ? 0 : hoursBetween(workday, `start${weekday}`, `end${weekday}`)
  return own > 0 ? own : hoursBetween(workday, 'start', 'end')
}

function hoursBetween(workday: Row, startField: string, endField: string): number {
  const [start, end] = [timeOfDay(workday, startField), timeOfDay(workday, endField)]
  return start === undefined || end === undefined ? 0 : Math.max(0, end - start)
}

/** The time in a field, in hours since midnight. The day before it stands for none. */
function timeOfDay(workday: Row, field: string): number | undefined {
  const [, hours, minutes] = /T(\d\d):(\d\d)/.exec(textField(workday, field)) ?? []
  return hours === undefined ? undefined : Number(hours) + Number(minutes) / 60
}

/** Whether an agent has the whole day off: by a holiday of the agent, or of everybody with the same working hours. */
export function isDayOff(holidays: readonly Row[], agent: Row, day: string): boolean {
  return holidays.some((holiday) => {
    const isOfAgent = numberField(holiday, 'agent_id') === agent.id
    const isOfAll = numberField(holiday, 'agent_id') < 1 && holiday.workday_id === agent.workday_id
    const [from, to] = [textField(holiday, 'date').slice(0, 10), textField(holiday, 'end_date').slice(0, 10)]
    return holiday.allday === true && (isOfAgent || isOfAll) && (day === from || (from < day && day <= to))
  })
}
