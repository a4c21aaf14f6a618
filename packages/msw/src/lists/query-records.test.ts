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

const list = async (query: string) => (await (await call('GET', `/Tickets?${query}`)).json()) as TicketsView

describe('a list', () => {
  test('holds all records, and how many there are, without any parameter', async () => {
    const view = await list('')
    expect(view).toEqual({ record_count: 717, tickets: server.state.list('Tickets') })
  })

  test('is limited by count', async () => {
    const view = await list('count=10')
    expect(view.record_count).toBe(717)
    expect(view.tickets.map(({ id }) => id)).toEqual([1000, 1001, 1002, 1003, 1004, 1005, 1006, 1007, 1008, 1009])
  })

  test('never has more than 100 records on a page, whatever the size asked for', async () => {
    const view = await list('pageinate=true&page_size=1000&page_no=1')
    expect(view).toMatchObject({ record_count: 717, page_no: 1, page_size: 1000 })
    expect(view.tickets).toHaveLength(100)
    expect((await list('pageinate=true&page_size=1000&page_no=8')).tickets).toHaveLength(17)
    expect((await list('pageinate=true&page_size=1000&page_no=9')).tickets).toEqual([])
  })

  test('gives every record once over all of its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((page) => list(`pageinate=true&page_size=100&page_no=${page}`)),
    )
    const ids = pages.flatMap(({ tickets }) => tickets.map(({ id }) => id))
    expect(new Set(ids).size).toBe(717)
  })

  test('is searched in any text, in any case, and by number', async () => {
    const { tickets, record_count } = await list('search=PRINTER')
    expect(record_count).toBeGreaterThan(0)
    expect(tickets.every(({ summary }) => /printer/i.test(String(summary)))).toBe(true)
    expect((await list('search=1234')).tickets.map(({ id }) => id)).toEqual([1234])
  })

  test('is filtered by every parameter that names a field', async () => {
    const { tickets } = await list('client_id=2&agent_id=1&status_id=2')
    const expected = server.state
      .list('Tickets')
      .filter(({ client_id, agent_id, status_id }) => client_id === 2 && agent_id === 1 && status_id === 2)
    expect(tickets.length).toBeGreaterThan(0)
    expect(tickets).toEqual(expected)
  })

  test('is filtered by a list of ids', async () => {
    const { tickets } = await list('client_ids=2,3')
    expect(new Set(tickets.map(({ client_id }) => client_id))).toEqual(new Set([2, 3]))
  })

  test('is empty where no record has a value in the field that filters', async () => {
    expect(await list('category_1=Hardware')).toEqual({ record_count: 0, tickets: [] })
    expect((await list('flagged=false')).record_count).toBe(717)
  })

  test('ignores parameters that do not name a field', async () => {
    expect((await list('includedetails=true&debug=false')).record_count).toBe(717)
  })

  test('holds only the open or only the closed tickets', async () => {
    const open = await list('open_only=true')
    const closed = await list('closed_only=true')
    expect(open.tickets.every(({ status_name }) => status_name !== 'Closed')).toBe(true)
    expect(closed.tickets.every(({ status_name }) => status_name === 'Closed')).toBe(true)
    expect(open.record_count + closed.record_count).toBe(717)
  })

  test('is ordered by several fields, up or down', async () => {
    const { tickets } = await list('order=client_id&orderdesc=true&order2=id')
    const keys = tickets.map(({ client_id, id }) => [Number(client_id), Number(id)] as const)
    expect(keys).toEqual([...keys].sort((left, right) => right[0] - left[0] || left[1] - right[1]))
    expect(keys[0]?.[0]).toBe(5)
  })

  test('is a bare array where the document does not declare a view', async () => {
    const statuses = (await (await call('GET', '/Status')).json()) as HaloRecord[]
    expect(statuses.map(({ name }) => name)).toEqual(['New', 'In Progress', 'With User', 'Closed'])
  })

  test('does not page where the operation has no paging parameters', async () => {
    const response = await call('GET', '/Actions?pageinate=true&page_size=10&page_no=1')
    const { actions } = (await response.json()) as { actions: HaloRecord[] }
    expect(actions).toHaveLength(717)
  })
})
