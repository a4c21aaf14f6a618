import { serveHttp } from '@halopsa/testing'

/** The ticket of every response. Its size is that of a real one without its details. */
const ticket = JSON.stringify({
  id: 1000,
  summary: 'No network on the second floor',
  details: 'Since this morning none of the sockets between rooms 201 and 219 gives a link. '.repeat(8),
  status_id: 1,
  tickettype_id: 1,
  client_id: 12,
  client_name: 'Northwind',
  site_id: 18,
  site_name: 'Main',
  user_id: 301,
  user_name: 'Maria Fernandez',
  agent_id: 4,
  team: 'Service desk',
  priority_id: 3,
  dateoccurred: '2026-11-02T09:14:21.000Z',
  customfields: [],
})

const bodies = {
  token: JSON.stringify({ access_token: 'token', token_type: 'Bearer', expires_in: 3600 }),
  ticket,
}

/**
 * Sends the same response to every request at once, so that the time of a call is the client's. Runs as a child process:
 * sends its parent the address, and ends with it.
 */
const { url } = await serveHttp(
  (request, response) => {
    const body = request.url === '/auth/token' ? bodies.token : bodies.ticket
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }).end(body)
  },
  { keepAliveTimeout: 600_000 },
)
process.send?.({ url, clientId: 'id', clientSecret: 'secret' })
process.on('disconnect', () => process.exit())
