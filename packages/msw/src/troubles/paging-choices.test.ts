import { HaloClient, HaloPagingError } from '@halopsa/core'
import { createHaloDouble, haloHandlers } from '@halopsa/msw'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { paginateTickets } from '@halopsa/tickets'
import { setupServer } from 'msw/node'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'

let server: HaloServer
let halo: HaloClient

beforeAll(async () => {
  server = await startHaloServer({ tickets: 250 })
  const { url: companyUrl, clientId, clientSecret } = server
  halo = new HaloClient({ companyUrl, clientId, clientSecret, logger: () => {} })
})
afterAll(() => server.close())

test.each(['empty', 'last', 'ignored'] as const)(
  'a client reads each record once where a list pages as %s',
  async (behaviour) => {
    const end = server.state.paging('Tickets', behaviour)
    const tickets = await paginateTickets(halo, { includeclosed: 'true' }).toArray()
    end()
    expect(new Set(tickets.map(({ id }) => id)).size).toBe(250)
    expect(tickets).toHaveLength(250)
  },
)

test('a client says that records are missing where a list sends its first page alone', async () => {
  const end = server.state.paging('Tickets', 'first')
  const error = await paginateTickets(halo, { includeclosed: 'true' })
    .toArray()
    .catch((reason) => reason)
  end()
  expect(error).toBeInstanceOf(HaloPagingError)
  expect(error.missing).toBe('page')
})

test('a list pages as chosen over the handlers, too', async () => {
  const double = createHaloDouble({ baseUrl: 'https://tenant.halopsa.com' })
  const mock = setupServer(...haloHandlers(double))
  mock.listen()
  onTestFinished(() => mock.close())
  double.state.paging('Status', 'last')
  const { baseUrl: companyUrl = '', clientId, clientSecret } = double
  const tenant = new HaloClient({ companyUrl, clientId, clientSecret })
  const list = (number: number) =>
    tenant.request<unknown[]>({
      method: 'get',
      path: '/Status',
      query: { pageinate: true, page_size: 3, page_no: number },
    })
  const [second, ninth] = [await list(2), await list(9)]
  expect(second).toHaveLength(double.state.list('Status').length - 3)
  expect(ninth).toEqual(second)
})
