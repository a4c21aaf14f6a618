import { readAgents } from '@halopsa/tenant-access/jobs/agents'
import { hoursOfWork } from '@halopsa/tenant-access/jobs/booked-hours'
import { numberField, rounded } from '@halopsa/tenant-access/jobs/fields'
import { parseDateText } from '@halopsa/tenant-access/records/date-text'
import { z } from 'zod'
import { tableOf } from '../answers/answer.ts'
import { cleanRecord } from '../answers/clean-value.ts'
import { defineTool } from './tool.ts'
import { ToolError } from './tool-error.ts'

const fields = [
  'start_date',
  'agent',
  'timetaken',
  'ticket_id',
  'customer',
  'subject',
  'charge_type_name',
  'action_invoice_number',
]

export const timeEntries = defineTool({
  name: 'time_entries',
  title: 'Time entries',
  words: 'Booked time since from (default 7d) until to, with its sum. unbilled: only entries without an invoice.',
  kind: 'read',
  input: z.strictObject({
    agent: z.string().optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    unbilled: z.boolean().optional(),
    limit: z.int().min(1).max(500).optional(),
  }),
  async run({ reader }, { agent, from = '7d', to = 'now', unbilled = false, limit = 50 }) {
    const agents = await readAgents(reader, agent)
    const names = new Map(agents.map(({ id, name }) => [id, name]))
    const query = { start_date: toIso('from', from), end_date: toIso('to', to), agents: agents.map(({ id }) => id) }
    const entries = (await reader.readAll('getTimesheetEvent', query)).filter((entry) => names.has(entry.agent_id))
    const found = unbilled ? entries.filter(isUnbilled) : entries
    const shown = found.slice(0, limit).map((entry) => ({ ...entry, agent: names.get(entry.agent_id) }))
    const rows = await Promise.all(shown.map((entry) => cleanRecord(entry, fields, { longestText: 80 })))
    return {
      title: `${unbilled ? 'Time without an invoice' : 'Time'}: ${rounded(hoursOfWork(found))} hours in ${found.length} entries`,
      tables: [tableOf('entries', fields, rows, found.length)],
      next: found.length > limit ? `limit shows ${limit} of them.` : undefined,
    }
  },
})

/** An entry of work that is on no invoice. Whether it is to be billed at all, its charge and contract say. */
function isUnbilled(entry: Readonly<Record<string, unknown>>): boolean {
  const invoice = entry.action_invoice_number
  const isWork = numberField(entry, 'break_type') < 1 && numberField(entry, 'holiday_id') < 1
  return (
    isWork && numberField(entry, 'ticket_id') > 0 && (invoice === undefined || invoice === null || Number(invoice) < 1)
  )
}

function toIso(name: string, text: string): string {
  const date = parseDateText(text)
  if (date) return date.toISOString()
  throw new ToolError(
    `${name} takes a date such as 2026-01-31, today or 7d (seven days ago), not ${JSON.stringify(text)}`,
  )
}
