import { dateField } from '@halopsa/tenant-access/jobs/fields'
import { slaState } from '@halopsa/tenant-access/jobs/sla-state'
import { isHtml } from '@halopsa/tenant-access/records/html'
import { isRow, type Row } from '@halopsa/tenant-access/records/row'
import { z } from 'zod'
import { type Cell, tableOf } from '../answers/answer.ts'
import { cleanRecord, cleanValue } from '../answers/clean-value.ts'
import { visibleText } from '../safety/data-fence.ts'
import { defineTool, type ToolCall } from './tool.ts'

/** Tokens of a ticket, unless more is asked for. */
const defaultTicketBudget = 1_400

const ticketFields = [
  ...['id', 'summary', 'client_name', 'site_name', 'user_name', 'user_email', 'status_name', 'agent_name', 'team'],
  ...['tickettype', 'priority', 'category_1', 'sla', 'due', 'due_for', 'dateoccurred', 'lastactiondate', 'dateclosed'],
  ...['timetaken', 'attachment_count', 'parent_id', 'child_count', 'details'],
]
const actionFields = ['id', 'datetime', 'who', 'outcome', 'note', 'timetaken', 'hiddenfromuser']

export const getTicket = defineTool({
  name: 'get_ticket',
  title: 'Get a ticket',
  words: 'One ticket with its last actions, short. actions: how many (default 5); full: longer texts.',
  kind: 'read',
  input: z.strictObject({
    id: z.int(),
    actions: z.int().min(0).max(50).optional(),
    full: z.boolean().optional(),
  }),
  async run(call, { id, actions = 5, full = false }) {
    const [ticket, all] = await Promise.all([readTicket(call, id), actions > 0 ? readActions(call, id) : []])
    const longest = full ? 6_000 : 1_200
    const agent = await agentName(call, ticket)
    const sla = slaState(ticket, new Date())
    const record = await cleanRecord({ ...ticket, agent_name: agent, ...sla }, ticketFields, { longestText: longest })
    const custom = await customFields(ticket, longest)
    const last = all.slice(0, actions)
    const longestText = full ? 3_000 : 300
    const rows = await Promise.all(last.map((action) => cleanRecord(withNote(action), actionFields, { longestText })))
    return {
      title: `Ticket ${id}`,
      record: { ...record, ...custom },
      tables: [tableOf('actions', actionFields, rows, all.length)],
      next: nextOf({ id, shown: last.length, all: all.length, full }),
      ...(!full && { budget: defaultTicketBudget }),
    }
  },
})

async function readTicket({ tenant, signal }: ToolCall, id: number): Promise<Row> {
  const query = { includedetails: true, includeagent: true }
  return tenant.halo.request<Row>({ method: 'get', path: `/Tickets/${id}`, query }, { signal })
}

/** The actions of a ticket, the latest first. */
async function readActions(call: ToolCall, id: number): Promise<Row[]> {
  const actions = await call.reader.readAll('getActions', { ticket_id: id, excludesys: true })
  const time = (action: Row) =>
    (dateField(action, 'datetime') ?? dateField(action, 'actiondatecreated'))?.getTime() ?? 0
  return actions.sort((left, right) => time(right) - time(left))
}

/** A ticket by itself does not name its agent. */
async function agentName({ reader }: ToolCall, { agent_name: name, agent_id: id }: Row): Promise<unknown> {
  if (name || typeof id !== 'number' || id < 1) return name
  const agents = await reader.readAll('getAgent')
  return agents.find((agent) => agent.id === id)?.name ?? `id ${id}`
}

async function customFields({ customfields }: Row, longestText: number): Promise<Record<string, Cell>> {
  const fields = Array.isArray(customfields) ? customfields.filter(isRow) : []
  const entries = fields.map(async ({ name, label, display, value }) => {
    const shown = await cleanValue(String(name), display ?? value, { longestText: Math.min(longestText, 300) })
    return [visibleText(String(label ?? name)).slice(0, 60), shown] as const
  })
  return Object.fromEntries(await Promise.all(entries))
}

/** A mail has its text in the note; where the note is empty, its HTML has it. */
function withNote(action: Row): Row {
  const { note, note_html: html } = action
  return (note === undefined || note === '') && typeof html === 'string' && isHtml(html)
    ? { ...action, note: html }
    : action
}

function nextOf({ id, shown, all, full }: { id: number; shown: number; all: number; full: boolean }): string {
  const more = shown < all ? `actions: ${Math.min(all, 50)} brings more of the ${all} actions. ` : ''
  const longer = full ? '' : 'full: true brings longer texts. '
  return `${more}${longer}All fields: read getTicketsById with id ${id}.`
}
