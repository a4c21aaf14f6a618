import type { Row } from '../records/row.ts'
import { dateField, textField } from './fields.ts'

/** How a ticket stands with its service level agreement. */
export interface SlaState {
  sla: 'breached' | 'at risk' | 'in time' | 'on hold' | 'none'
  /** What is due next: the next deadline may be one that only Halo knows. */
  due_for: 'response' | 'resolution' | 'action' | ''
  /** Date of the next deadline, in ISO form; empty where there is none. */
  due: string
  /** Hours by the clock until the deadline, negative behind it. */
  hours_left: number | undefined
}

const hour = 3_600_000

/** Hours before a deadline in which a ticket is at risk, unless the caller says otherwise. */
export const defaultRiskHours = 4

/**
 * How a ticket of a list stands with its service level agreement.
 *
 * @param riskHours A ticket whose next deadline is this near is at risk.
 */
export function slaState(ticket: Row, now: Date, riskHours = defaultRiskHours): SlaState {
  const due = ticket.excludefromsla === true ? undefined : nextDeadline(ticket)
  if (!due) return { sla: 'none', due_for: '', due: '', hours_left: undefined }
  const hours = (due.getTime() - now.getTime()) / hour
  return {
    sla: ticket.onhold === true ? 'on hold' : stateOf(hours, riskHours),
    due_for: purposeOf(ticket, due),
    due: due.toISOString(),
    hours_left: Math.round(hours * 10) / 10,
  }
}

function stateOf(hours: number, riskHours = defaultRiskHours): SlaState['sla'] {
  if (hours < 0) return 'breached'
  return hours <= riskHours ? 'at risk' : 'in time'
}

/** What Halo calls the next deadline; without it the response, until there is one, and the resolution. */
function nextDeadline(ticket: Row): Date | undefined {
  const dates = [hasResponse(ticket) ? undefined : dateField(ticket, 'respondbydate'), dateField(ticket, 'fixbydate')]
  const [first] = dates.filter((date) => date !== undefined).sort((left, right) => left.getTime() - right.getTime())
  return dateField(ticket, 'slaactiondate') ?? first
}

/**
 * Whether somebody has responded: `slaresponsestate` is `I` in time and `O` too late, and empty until then. The date of
 * the response alone does not tell, because it can be that of the ticket itself.
 */
function hasResponse(ticket: Row): boolean {
  const responded = dateField(ticket, 'responsedate')
  const opened = dateField(ticket, 'dateoccurred')
  return textField(ticket, 'slaresponsestate') !== '' || (responded?.getTime() ?? 0) > (opened?.getTime() ?? Infinity)
}

function purposeOf(ticket: Row, due: Date): SlaState['due_for'] {
  const isAt = (field: string) => dateField(ticket, field)?.getTime() === due.getTime()
  if (!hasResponse(ticket) && isAt('respondbydate')) return 'response'
  return isAt('fixbydate') ? 'resolution' : 'action'
}

/** Sorts by the next deadline: the nearest first, those without one last. */
export function byDeadline(left: SlaState, right: SlaState): number {
  const [leftDue, rightDue] = [left.due || endOfTime, right.due || endOfTime]
  return leftDue < rightDue ? -1 : Number(leftDue > rightDue)
}

/** Sorts behind each date in ISO form. */
const endOfTime = '~'
