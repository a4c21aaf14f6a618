import type { HaloClient } from '@halopsa/core'
import { type Faults_List, getTickets } from '@halopsa/tickets'
import { element } from '../element.ts'
import { formatDate } from '../format-date.ts'
import { toHash } from '../route.ts'
import type { View } from './view.ts'

const pageSize = 12

/** The tickets to show. */
interface Selection {
  page: number
  search: string
}

/** A page of tickets, newest first, with search. */
export async function ticketsView(halo: HaloClient, { page, search }: Selection, signal: AbortSignal): Promise<View> {
  const query = { search: search || undefined, order: 'id', orderdesc: true }
  const paging = { pageinate: true, page_no: page, page_size: pageSize }
  const { tickets, record_count: total = 0 } = await getTickets(halo, { ...query, ...paging }, { signal })
  const pages = Math.max(1, Math.ceil(total / pageSize))
  return {
    title: search ? `Tickets with “${search}”` : 'Tickets',
    content: [searchForm(search), ticketTable(tickets ?? []), pager({ page, search }, pages)],
    summary: `${total} ticket${total === 1 ? '' : 's'}, page ${page} of ${pages}`,
  }
}

function searchForm(search: string): HTMLElement {
  const input = element('input', { id: 'search', type: 'search', value: search, autocomplete: 'off' })
  const form = element(
    'form',
    { role: 'search', className: 'line' },
    element('label', { htmlFor: input.id }, 'Search tickets'),
    input,
    element('button', {}, 'Search'),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    location.hash = toHash({ view: 'tickets', page: 1, search: input.value.trim() })
  })
  return form
}

function ticketTable(tickets: Faults_List[]): HTMLElement {
  if (!tickets.length) return element('p', {}, 'There are no such tickets.')
  const header = (text: string) => element('th', { scope: 'col' }, text)
  const table = element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...['Ticket', 'Summary', 'Client', 'Status', 'Opened'].map(header))),
    element('tbody', {}, ...tickets.map(ticketRow)),
  )
  return element('div', { className: 'scroll' }, table)
}

function ticketRow({ id = 0, summary, client_name, status_name, dateoccurred }: Faults_List): HTMLElement {
  const link = element('a', { href: toHash({ view: 'ticket', id }) }, summary ?? `Ticket ${id}`)
  return element(
    'tr',
    {},
    element('td', { className: 'number' }, String(id)),
    element('th', { scope: 'row' }, link),
    element('td', {}, client_name ?? ''),
    element('td', {}, element('span', { className: 'badge' }, status_name ?? '')),
    element('td', { className: 'date' }, formatDate(dateoccurred)),
  )
}

function pager({ page, search }: Selection, pages: number): HTMLElement {
  const link = (to: number, text: string) =>
    to >= 1 && to <= pages
      ? element('a', { href: toHash({ view: 'tickets', page: to, search }) }, text)
      : element('span', { ariaHidden: 'true' }, text)
  const place = element('span', {}, `Page ${page} of ${pages}`)
  return element(
    'nav',
    { ariaLabel: 'Pages', className: 'pager' },
    link(page - 1, 'Previous'),
    place,
    link(page + 1, 'Next'),
  )
}
