import { getActions } from '@halopsa/actions'
import { getAttachment } from '@halopsa/attachment'
import type { HaloClient } from '@halopsa/core'
import { type Faults, getTicketsById } from '@halopsa/tickets'
import { element } from '../element.ts'
import { formatDate } from '../format-date.ts'
import { actionsSection } from './actions-section.ts'
import { filesSection } from './files-section.ts'
import type { View } from './view.ts'

/** A ticket with its actions and files. */
export async function ticketView(halo: HaloClient, id: number, signal: AbortSignal): Promise<View> {
  const [ticket, { actions }, { attachments }] = await Promise.all([
    getTicketsById(halo, { id }, { signal }),
    getActions(halo, { ticket_id: id }, { signal }),
    getAttachment(halo, { ticket_id: id }, { signal }),
  ])
  return {
    title: `${id}: ${ticket.summary}`,
    content: [
      element('p', { className: 'details' }, ticket.details ?? ''),
      facts(ticket),
      actionsSection(halo, id, actions ?? []),
      filesSection(halo, id, attachments ?? []),
    ],
    summary: `Ticket ${id}, actions: ${actions?.length ?? 0}, files: ${attachments?.length ?? 0}`,
  }
}

function facts({ client_name, user_name, agent_name, status_name, dateoccurred }: Faults): HTMLElement {
  const list = {
    Client: client_name,
    User: user_name,
    Agent: agent_name,
    Status: status_name,
    Opened: formatDate(dateoccurred),
  }
  return element(
    'dl',
    {},
    ...Object.entries(list).map(([term, value]) =>
      element('div', {}, element('dt', {}, term), element('dd', {}, value || 'None')),
    ),
  )
}
