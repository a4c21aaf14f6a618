import { deleteActionsById, postActions } from '@halopsa/actions'
import { HaloClient } from '@halopsa/core'
import { getInvoice } from '@halopsa/invoice'
import { paginateStatus } from '@halopsa/status'
import { serveHttp } from '@halopsa/testing'
import { getTickets } from '@halopsa/tickets'
import { expect, onTestFinished, test } from 'vitest'

/** A client of a server that keeps the target of each request, and answers with the given JSON. */
async function recordingClient(body: unknown): Promise<{ halo: HaloClient; sent: string[] }> {
  const sent: string[] = []
  const server = await serveHttp((request, response) => {
    sent.push(`${request.method} ${request.url}`)
    request.resume()
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
  onTestFinished(() => server[Symbol.asyncDispose]())
  return { halo: new HaloClient({ companyUrl: server.url, auth: 'a-token', allowHttp: true }), sent }
}

test('dates and lists of ids go as HaloPSA reads them', async () => {
  const { halo, sent } = await recordingClient({})
  await getTickets(halo, { lastupdatefromdate: new Date(0), client_ids: [1, 2] })
  await getInvoice(halo, { paymentstatuses: [0, -1] })
  await getTickets(halo, { client_ids: [], search: undefined, count: null })
  await deleteActionsById(halo, { id: 1, ticket_id: 5 })
  expect(sent).toEqual([
    'GET /api/Tickets?lastupdatefromdate=1970-01-01T00%3A00%3A00.000Z&client_ids=1%2C2',
    'GET /api/Invoice?paymentstatuses=0%2C-1',
    'GET /api/Tickets?client_ids=',
    'DELETE /api/Actions/1?ticket_id=5',
  ])
})

test('several records come back as an array when the call asks for all', async () => {
  const { halo, sent } = await recordingClient([{ id: 1 }, { id: 2 }])
  const actions = await postActions(halo, { actionsList: [{ ticket_id: 1 }, { ticket_id: 1 }], returnall: true })
  expect(actions.length).toBe(2)
  expect(sent).toEqual(['POST /api/Actions?returnall=true'])
})

test('a list that does not page is asked for once, without parameters of a page', async () => {
  const { halo, sent } = await recordingClient([{ id: 1, name: 'New' }])
  const names: unknown[] = []
  for await (const status of paginateStatus(halo)) names.push(status.name)
  expect({ names, sent }).toEqual({ names: ['New'], sent: ['GET /api/Status'] })
})
