import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Call, connect } from '../../test/connect.ts'
import { type HaloRecord, type HaloServer, startHaloServer } from '../server.ts'

interface TicketsView {
  record_count: number
  page_no?: number
  page_size?: number
  tickets: HaloRecord[]
}

let server: HaloServer
let call: Call

beforeAll(async () => {
  server = await startHaloServer({ tickets: 717 })
  call = await connect(server)
})
afterAll(() => server.close())

const read = async (path: string) => (await (await call('GET', path)).json()) as TicketsView
const list = (query: string) => read(`/Tickets?${query}`)
const paged = 'pageinate=true&page_size=100&page_no=1'
const ids = ({ tickets }: TicketsView) => tickets.map(({ id }) => Number(id))
const stored = (isWanted: (ticket: HaloRecord) => boolean) => server.state.list('Tickets').filter(isWanted)

describe('a list', () => {
  test.each([
    ['no parameter', ''],
    ['no page number', 'pageinate=true&page_size=100'],
    ['no page size', 'pageinate=true&page_no=2'],
    ['no pageinate', 'page_size=100&page_no=2'],
  ])('has the first 50 records, and their number as record_count, with %s', async (_, query) => {
    const view = await list(query)
    expect([view.record_count, view.page_size]).toEqual([50, undefined])
    expect(ids(view)).toEqual(Array.from({ length: 50 }, (_, index) => 1000 + index))
  })

  test('is limited by count', async () => {
    const view = await list('count=10')
    expect(view.record_count).toBe(717)
    expect(ids(view)).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009])
  })

  test('never has more than 100 records on a page, whatever the size asked for', async () => {
    const view = await list('pageinate=true&page_size=1000&page_no=1')
    expect(view).toMatchObject({ record_count: 717, page_no: 1, page_size: 1000 })
    expect(view.tickets).toHaveLength(100)
    expect((await list('pageinate=true&page_size=1000&page_no=8')).tickets).toHaveLength(17)
  })

  test('is empty after its last page, with a record_count of 0', async () => {
    const view = await list('pageinate=true&page_size=100&page_no=9')
    expect(view).toEqual({ record_count: 0, page_no: 9, page_size: 100, tickets: [] })
  })

  test('repeats its last page, or its first one, or sends everything, where a test says so', async () => {
    const page = async (number: number) => list(`pageinate=true&page_size=100&page_no=${number}`)
    const [first, last] = [await page(1), await page(8)]
    const end = server.state.paging('tickets', 'first')
    expect(ids(await page(9))).toEqual(ids(first))
    const endLast = server.state.paging('Tickets', 'last')
    end()
    expect(await page(12)).toEqual({ ...last, page_no: 12 })
    expect(await page(8)).toEqual(last)
    server.state.paging('Tickets', 'ignored')
    endLast()
    expect((await page(3)).tickets).toHaveLength(717)
    server.state.reset()
    expect((await page(9)).tickets).toEqual([])
  })

  test.each(['last', 'first', 'empty'] as const)(
    'is an empty page where it has no records, paged as %s',
    async (how) => {
      const end = server.state.paging('Tickets', how)
      const view = await list('pageinate=true&page_size=100&page_no=3&search=nothing-has-this-word')
      end()
      expect(view).toEqual({ record_count: 0, page_no: 3, page_size: 100, tickets: [] })
    },
  )

  test('pages as a test says also where the document names no parameters of a page', async () => {
    const asked = '/Status?pageinate=true&page_size=3&page_no=9'
    const whole = server.state.list('Status').map(({ id }) => id)
    const statusIds = async () => ((await read(asked)) as unknown as HaloRecord[]).map(({ id }) => id)
    expect(await statusIds()).toEqual(whole)
    expect(server.state.requests.at(-1)?.ignored).toEqual(['pageinate', 'page_size', 'page_no'])
    const end = server.state.paging('Status', 'last')
    expect(await statusIds()).toEqual(whole.slice(3))
    expect(server.state.requests.at(-1)?.ignored).toBeUndefined()
    end()
    expect(await statusIds()).toEqual(whole)
  })

  test('has no other section, no list without pages and no other behaviour to choose', () => {
    expect(() => server.state.paging('Tikets', 'last')).toThrow(RangeError)
    expect(() => server.state.paging('Tickets', 'lst' as 'last')).toThrow(
      new RangeError('A list pages as empty, last, first, ignored, not "lst"'),
    )
    expect(() => server.state.paging('feed', 'last')).toThrow(
      new RangeError('The list of Feed goes on behind a record, by older_than_id, and has no pages'),
    )
  })

  test('has at most 50 assets on a page', async () => {
    server.state.seed({ Asset: Array.from({ length: 60 }, (_, index) => ({ id: 9000 + index })) })
    const view = (await read(`/Asset?${paged}`)) as unknown as { assets: HaloRecord[]; page_size: number }
    expect([view.assets.length, view.page_size]).toEqual([50, 100])
  })

  test('gives every record once over all of its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((page) => list(`pageinate=true&page_size=100&page_no=${page}`)),
    )
    expect(new Set(pages.flatMap(ids)).size).toBe(717)
  })

  test('is searched in any text, in any case, and by number', async () => {
    const { tickets, record_count } = await list('search=PRINTER')
    expect(record_count).toBeGreaterThan(0)
    expect(tickets.every(({ summary }) => /printer/i.test(String(summary)))).toBe(true)
    expect(ids(await list('search=1234'))).toEqual([1234])
  })

  test('is filtered by several parameters together', async () => {
    const found = ids(await list(`client_id=2&agent_id=1&status_id=2&${paged}`))
    const expected = stored((ticket) => ticket.client_id === 2 && ticket.agent_id === 1 && ticket.status_id === 2)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toEqual(expected.map(({ id }) => id))
  })

  test('is filtered by a list of ids', async () => {
    const { tickets } = await list('client_ids=2,3')
    expect(new Set(tickets.map(({ client_id }) => client_id))).toEqual(new Set([2, 3]))
  })

  test('is empty where no record has a value in the field that filters', async () => {
    expect(await list(`release_id=7&${paged}`)).toMatchObject({ record_count: 0, tickets: [] })
  })

  test('ignores unknown and misspelt parameters, and keeps their names', async () => {
    const view = await list(`tickettype_id=1&clientid=2&${paged}`)
    expect(view.record_count).toBe(717)
    expect(server.state.requests.at(-1)?.ignored).toEqual(['tickettype_id', 'clientid'])
  })

  test('has only the open or only the closed tickets', async () => {
    const open = await list(`open_only=true&${paged}`)
    const closed = await list(`closed_only=true&${paged}`)
    expect(open.tickets.every(({ status_id }) => status_id !== 9)).toBe(true)
    expect(closed.tickets.every(({ status_id }) => status_id === 9)).toBe(true)
    expect(open.record_count + closed.record_count).toBe(717)
  })

  test('is ordered by several fields, up or down', async () => {
    const { tickets } = await list(`order=client_id&orderdesc=true&order2=id&${paged}`)
    const keys = tickets.map(({ client_id, id }) => [Number(client_id), Number(id)] as const)
    expect(keys).toEqual(
      [...keys].sort(([leftClient, left], [rightClient, right]) => rightClient - leftClient || left - right),
    )
    expect(keys[0]?.[0]).toBe(5)
    expect(ids(await list('order=id&orderdesc=1'))[0]).toBe(1000)
  })

  test.each([1, 3, 5])('has page %i of the order, in which equal records stay as they come', async (number) => {
    const all: HaloRecord[] = []
    for (let page = 1; all.length === (page - 1) * 100; page++) {
      all.push(...(await list(`pageinate=true&page_size=100&page_no=${page}`)).tickets)
    }
    const ordered = all.toSorted((left, right) => Number(right.status_id) - Number(left.status_id))
    const page = await list(`order=status_id&orderdesc=true&pageinate=true&page_size=20&page_no=${number}`)
    expect(ids(page)).toEqual(ordered.slice((number - 1) * 20, number * 20).map(({ id }) => id))
    expect(page.record_count).toBe(all.length)
    expect(all.length).toBeGreaterThan(160)
  })

  test('is a bare array where the tenant sends one', async () => {
    const statuses = (await (await call('GET', '/Status')).json()) as HaloRecord[]
    expect(statuses.map(({ name }) => name)).toEqual(['New', 'In Progress', 'With User', 'Closed'])
  })

  test('sends everything where it does not page', async () => {
    const response = await call('GET', '/Actions?pageinate=true&page_size=10&page_no=1')
    const { actions } = (await response.json()) as { actions: HaloRecord[] }
    expect(actions).toHaveLength(717)
  })

  test("has one ticket's actions as they are now: changed in their place, without those that were deleted", async () => {
    const of = async (query: string) => {
      const { actions } = (await (await call('GET', `/Actions?${query}`)).json()) as { actions: HaloRecord[] }
      return actions.map(({ id, note }) => [id, note])
    }
    server.state.seed({ Actions: [2, 1, 3].map((id) => ({ ticket_id: 9001, id, note: `note ${id}` })) })
    server.state.seed({ Actions: [{ ticket_id: 9001, id: 2, note: 'changed' }] })
    expect((await call('DELETE', '/Actions/1?ticket_id=9001')).status).toBe(200)
    expect(await of('ticket_id=9001')).toEqual([
      [2, 'changed'],
      [3, 'note 3'],
    ])
    expect(await of('ticket_id=9002')).toEqual([])
    server.state.seed({ Actions: [{ ticket_id: 9001, id: 1, note: 'new' }] })
    expect(await of('ticket_id=9001')).toContainEqual([1, 'new'])
    for (const id of [1, 2, 3]) await call('DELETE', `/Actions/${id}?ticket_id=9001`)
    expect(await of('ticket_id=9001')).toEqual([])
  })

  test('repeats its first page for every page number, for CRMNote', async () => {
    server.state.seed({ CRMNote: [{ id: 1 }, { id: 2 }, { id: 3 }] })
    const page = async (number: number) =>
      (await call('GET', `/CRMNote?pageinate=true&page_size=2&page_no=${number}`)).json()
    expect(await page(2)).toMatchObject({ record_count: 3, actions: [{ id: 1 }, { id: 2 }] })
  })

  test('has entries after or before an id, newest first, for Feed', async () => {
    server.state.seed({ Feed: [1, 2, 3, 4, 5].map((id) => ({ id })) })
    const feed = async (query: string) => {
      const { feed } = (await (await call('GET', `/Feed?${query}`)).json()) as { feed: HaloRecord[] }
      return feed.map(({ id }) => id)
    }
    expect(await feed('count=2')).toEqual([5, 4])
    expect(await feed('count=2&older_than_id=4')).toEqual([3, 2])
    expect(await feed('newer_than_id=3')).toEqual([5, 4])
    expect(await feed('page_no=2&count=1')).toEqual([5])
  })

  test('is an array, and a view with pageinate=true, for Agent', async () => {
    expect(await (await call('GET', '/Agent')).json()).toHaveLength(3)
    const view: unknown = await (await call('GET', `/Agent?${paged}`)).json()
    expect(view).toMatchObject({ record_count: 3, results: [{ id: 1 }, { id: 2 }, { id: 3 }] })
  })
})

describe('the records of a list', () => {
  test('leave out the fields that a parameter has to ask for', async () => {
    const [short] = (await list('count=1')).tickets
    for (const field of ['status_name', 'tickettype_name', 'agent_name', 'customfields'])
      expect(short).not.toHaveProperty(field)
    const [asked] = (await list('count=1&includestatus=true&includetickettype=true&includeagent=true')).tickets
    expect(asked).toMatchObject({ status_name: 'In Progress', tickettype_name: 'Incident', agent_name: 'Robin Field' })
  })

  test('have the custom fields that include_custom_fields names', async () => {
    const [ticket] = (await list('count=1&include_custom_fields=203,207')).tickets
    expect(ticket?.customfields).toMatchObject([{ id: 203 }, { id: 207 }])
  })

  test('have the fields that a tenant sends, with its values for none', async () => {
    const [ticket] = (await list('count=1')).tickets
    expect(ticket).toMatchObject({ flagged: false, cost: 0, emailtolist: '' })
    expect(ticket?.deadlinedate).toMatch(/^(0001-01-01|1899-12-30|1900-01-01)T00:00:00$/)
  })

  test('have fields that neither the list nor the record declares, and none that only the record has', async () => {
    server.state.seed({ Tickets: [{ id: 5, summary: 'One', own_field: 'kept', emailbody_html: '<p>' }] })
    const [ticket] = (await list('ticketids=5')).tickets
    expect(ticket).toMatchObject({ summary: 'One', own_field: 'kept' })
    const whole = await (await call('GET', '/Tickets/5')).json()
    expect(whole).toMatchObject({ own_field: 'kept' })
    server.state.seed({ Client: [{ id: 6, name: 'Six', notes: 'long' }] })
    const client = (await read('/Client?pageinate=true&page_size=100&page_no=1')) as unknown as {
      clients: HaloRecord[]
    }
    expect(client.clients.at(-1)).not.toHaveProperty('notes')
  })

  test('are ids alone with idonly or ticketidonly', async () => {
    const clients = (await read('/Client?idonly=true')) as unknown as { clients: HaloRecord[] }
    expect(Object.keys(clients.clients[0] ?? {}).sort()).toEqual(['id', 'key'])
    const [ticket] = (await list('ticketidonly=true&count=1')).tickets
    expect(Object.keys(ticket ?? {}).sort()).toEqual(['client_id', 'client_name', 'id', 'sla_id', 'status_id'])
  })

  test('have dates without a zone, and that of the last change with seven digits', async () => {
    const [ticket] = (await list('count=1')).tickets
    expect(ticket).toMatchObject({ dateoccurred: '2026-01-05T08:00:00', last_update: '2026-01-05T09:00:00.0000000Z' })
  })
})

describe('a whole ticket', () => {
  test('has the records of its priority, user and type, and no names of them', async () => {
    const ticket = (await (await call('GET', '/Tickets/1000')).json()) as HaloRecord
    expect(ticket).toMatchObject({
      priority: { priorityid: ticket.priority_id, slaid: 1 },
      user: { id: ticket.user_id, site: { id: ticket.site_id } },
      tickettype: { id: ticket.tickettype_id },
      customfields: [{ id: 201 }, { id: 203, display: expect.any(String) }, { id: 204 }, { id: 205 }, { id: 207 }],
    })
    for (const field of ['agent_name', 'priority_name', 'tickettype_name']) expect(ticket).not.toHaveProperty(field)
  })
})

describe('advanced_search', () => {
  const search = (...filters: HaloRecord[]) =>
    call('GET', `/Tickets?${paged}&advanced_search=${encodeURIComponent(JSON.stringify(filters))}`)

  test('finds records by what equals and what contains', async () => {
    const response = await search(
      { filter_name: 'summary', filter_type: 4, filter_value: 'PRINTER' },
      { filter_name: 'client_id', filter_type: 2, filter_value: '2' },
    )
    const { tickets } = (await response.json()) as TicketsView
    expect(tickets.length).toBeGreaterThan(0)
    for (const { summary, client_id } of tickets)
      expect([/printer/i.test(String(summary)), client_id]).toEqual([true, 2])
  })

  test.each([
    ['a field that the records do not have', [{ filter_name: 'sumary', filter_type: 4, filter_value: 'x' }]],
    ['no array', { filter_name: 'summary' }],
  ])('is refused with %s', async (_, filters) => {
    const text = encodeURIComponent(JSON.stringify(filters))
    const response = await call('GET', `/Tickets?advanced_search=${text}`)
    const { Message: message } = (await response.json()) as { Message: string }
    expect([response.status, message]).toEqual([400, expect.stringContaining('Invalid advanced search parameter')])
  })
})

describe('records that a list leaves out', () => {
  test('are tickets that were closed long ago, unless the query asks for closed ones', async () => {
    const closed = { status_id: 9, dateclosed: '2025-06-01T00:00:00Z', summary: 'Long ago' }
    server.state.seed({ Tickets: [{ id: 50, ...closed }] })
    expect(ids(await list('search=Long ago'))).toEqual([])
    for (const query of ['includeclosed=true', 'includeclosed=0,1', 'closed_only=true', 'status=9']) {
      expect(ids(await list(`search=Long ago&${query}`))).toEqual([50])
    }
    expect(ids(await list('search=Long ago&includeclosed=0'))).toEqual([])
  })

  test('are deleted tickets, which deleted=true lists', async () => {
    await call('DELETE', '/Tickets/1700')
    expect(ids(await list('ticketids=1700'))).toEqual([])
    expect(ids(await list('ticketids=1700&deleted=true'))).toEqual([1700])
  })

  test('are inactive clients, unless the query asks for them', async () => {
    server.state.seed({ Client: [{ id: 70, name: 'Gone', inactive: true }] })
    const found = async (query: string) => {
      const { clients } = (await read(`/Client?${paged}&${query}`)) as unknown as { clients: HaloRecord[] }
      return clients.filter(({ id }) => id === 70 || id === 1).map(({ id }) => id)
    }
    expect(await found('')).toEqual([1])
    expect(await found('includeinactive=true')).toEqual([1, 70])
    expect(await found('includeinactive=true&includeactive=false')).toEqual([70])
    expect(await found('activeinactive=false,true')).toEqual([70])
    expect(await found('activeinactive=true,true')).toEqual([1, 70])
  })
})

describe('a strict double', () => {
  test('refuses query parameters that have no effect, by name', async () => {
    await using strict = await startHaloServer({ strict: true })
    const callStrict = await connect(strict)
    const refused = await callStrict('GET', '/Tickets?tickettype_id=1&client_id=2')
    expect([refused.status, await refused.json()]).toEqual([
      400,
      { Message: 'The query parameter has no effect on GET /Tickets: tickettype_id' },
    ])
    for (const path of [
      '/Tickets?page_no=2',
      '/Tickets?datesearch=dateclosed',
      '/Tickets/1000?includedetials=true',
      '/Client?search=x',
      `/Status?${paged}`,
    ]) {
      expect([path, (await callStrict('GET', path)).status]).toEqual([path, 400])
    }
    for (const path of [
      `/Tickets?${paged}&client_id=2&includeagent=true`,
      '/Tickets/1000?includedetails=true',
      '/Actions/1?ticket_id=1000',
      `/CRMNote?${paged}`,
    ]) {
      expect([path, (await callStrict('GET', path)).status]).toEqual([path, 200])
    }
    strict.state.paging('Status', 'last')
    expect((await callStrict('GET', `/Status?${paged}`)).status).toBe(200)
    strict.state.paging('Status', 'ignored')
    expect(await (await callStrict('GET', `/Status?${paged}`)).json()).toEqual({
      Message: 'The query parameters have no effect on GET /Status: pageinate, page_size, page_no',
    })
  })
})
