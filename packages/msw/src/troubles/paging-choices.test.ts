import { HaloClient, HaloPagingError } from '@halopsa/core'
import { type HaloServer, startHaloServer } from '@halopsa/msw/server'
import { paginateTickets } from '@halopsa/tickets'
import { afterAll, beforeAll, expect, test } from 'vitest'

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
  await expect(paginateTickets(halo, { includeclosed: 'true' }).toArray()).rejects.toBeInstanceOf(HaloPagingError)
  end()
})
