import { table } from '../element.ts'
import { load } from '../load.ts'
import { panel, scrollable } from '../panel.ts'

interface Risk {
  ticket: string
  summary: string | null
  client: string | null
  agent: string | null
  sla: string
  due_for: string
  hours_left: number
  total: number
}

/** Open tickets whose SLA is breached or at risk. */
export async function risksPanel(): Promise<HTMLElement> {
  const risks = await load<Risk>('risks')
  const title = 'SLA at risk'
  const total = risks[0]?.total ?? 0
  if (total === 0) return panel({ title, words: 'No SLA is breached or at risk.' })
  const shown = total > risks.length ? ` Shown are the ${risks.length} whose deadline is the latest.` : ''
  const section = panel({ title, words: `${total} tickets are breached or due within four hours.${shown}` })
  const rows = risks.map((risk) => [
    risk.ticket,
    risk.summary ?? '',
    risk.client ?? '',
    risk.agent ?? 'nobody',
    risk.sla,
    risk.due_for,
    risk.hours_left.toFixed(1),
  ])
  const headings = ['Ticket', 'Summary', 'Client', 'Agent', 'SLA', 'Due', 'Hours left']
  section.append(scrollable(table(title, headings, rows)))
  section.classList.add('wide')
  return section
}
