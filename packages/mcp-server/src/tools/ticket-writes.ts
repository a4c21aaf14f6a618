import { parseDuration } from '@halopsa/tenant-access/jobs/duration'
import { findOutcome } from '@halopsa/tenant-access/jobs/outcomes'
import type { Row } from '@halopsa/tenant-access/records/row'
import { z } from 'zod'
import { planCall } from '../calls/plan-call.ts'
import { assertAllowed, runWrite } from '../calls/run-write.ts'
import { confirmationInput } from './call-input.ts'
import { defineTool, type ToolCall } from './tool.ts'
import { ToolError } from './tool-error.ts'

const actionFields = ['ticket_id', 'id', 'outcome', 'timetaken', 'hiddenfromuser', 'note']

export const addNote = defineTool({
  name: 'add_note',
  title: 'Add a note',
  words: 'Note on a ticket, for agents only unless public. Asks for no email.',
  kind: 'add',
  input: z.strictObject({
    ticket: z.int(),
    note: z.string().min(1),
    public: z.boolean().optional(),
    outcome: z.string().optional(),
    ...confirmationInput,
  }),
  async run(call, { ticket, note, public: isPublic = false, outcome, confirmation }) {
    return addAction(call, { ticket, note, isPublic, outcome, confirmation })
  },
})

export const logTime = defineTool({
  name: 'log_time',
  title: 'Log time',
  words: 'Book time on a ticket (1h30m, 45m, or hours), which can be billed.',
  kind: 'add',
  input: z.strictObject({
    ticket: z.int(),
    time: z.string(),
    note: z.string().optional(),
    outcome: z.string().optional(),
    ...confirmationInput,
  }),
  async run(call, { ticket, time, note, outcome, confirmation }) {
    const hours = parseDuration(time)
    if (hours === undefined)
      throw new ToolError(`time takes 1h30m, 90m, 1:30 or 1.5 (hours), up to a day, not ${JSON.stringify(time)}`)
    return addAction(call, { ticket, note, hours, isPublic: false, outcome, confirmation })
  },
})

export const updateTicket = defineTool({
  name: 'update_ticket',
  title: 'Update a ticket',
  words: 'Change status, agent, team, type or summary of a ticket, by name or id.',
  kind: 'change',
  input: z.strictObject({
    ticket: z.int(),
    status: z.string().optional(),
    agent: z.string().optional(),
    team: z.string().optional(),
    type: z.string().optional(),
    summary: z.string().optional(),
    ...confirmationInput,
  }),
  async run(call, { ticket, status, agent, team, type, summary, confirmation }) {
    const given = { status_id: status, agent_id: agent, team_id: team, tickettype_id: type, summary }
    const changes = Object.entries(given).filter(([, value]) => value !== undefined)
    if (changes.length === 0) throw new ToolError('Nothing to change: give status, agent, team, type or summary')
    const body = { id: ticket, ...Object.fromEntries(changes) }
    const request = planCall(call.catalog, { operation: 'postTickets', body })
    const fields = ['id', 'summary', 'client_name', 'status_id', 'agent_id', 'team']
    return runWrite(call, { request, confirmation, fields })
  },
})

interface NewAction {
  ticket: number
  note: string | undefined
  hours?: number
  isPublic: boolean
  outcome: string | undefined
  confirmation: string | undefined
}

async function addAction(call: ToolCall, { ticket, note, hours, isPublic, outcome: wanted, confirmation }: NewAction) {
  const record: Row = {
    ticket_id: ticket,
    ...(note !== undefined && { note }),
    ...(hours !== undefined && { timetaken: hours }),
    hiddenfromuser: !isPublic,
    sendemail: false,
  }
  // What is not allowed is refused before the tenant is asked for anything.
  assertAllowed(call, planCall(call.catalog, { operation: 'postActions', body: record }))
  const outcome = await findOutcome(call.reader, wanted, isPublic ? 'public' : 'private')
  const request = planCall(call.catalog, { operation: 'postActions', body: { ...record, outcome_id: outcome.id } })
  const sentence = `Ticket ${ticket} gets ${hours === undefined ? 'a note' : `${hours} hours of work`} that ${isPublic ? 'the user can see' : 'only agents see'}, filed under ${JSON.stringify(outcome.name)}; no email is asked for`
  return runWrite(call, { request, sentence, confirmation, fields: actionFields })
}
