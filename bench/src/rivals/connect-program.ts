import { pathToFileURL } from 'node:url'

/** The functions of a contender's program. */
export interface Connection {
  getTicketsById(id: number): Promise<unknown>
  /** A page of 100 tickets. The first page has the number 1. */
  listTickets(page: number): Promise<unknown>
  /** All tickets. Undefined where the client has no paging of its own. */
  paginateTickets?(): AsyncIterable<unknown>
}

/** The server that a program connects to, and its credentials. */
export interface Address {
  url: string
  clientId: string
  clientSecret: string
}

/** Loads a compiled program and connects it to a server, with a token for programs that cannot request one. */
export async function connectProgram(file: string, address: Address, timeout: number): Promise<Connection> {
  const { url, clientId, clientSecret } = address
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    scope: 'all',
  })
  const response = await fetch(`${url}/auth/token`, { method: 'POST', body })
  const { access_token: token } = (await response.json()) as { access_token: string }
  const { connect } = (await import(pathToFileURL(file).href)) as { connect: (server: object) => Connection }
  return connect({ url, clientId, clientSecret, token, timeout })
}
