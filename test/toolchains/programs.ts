/** Programs of users: each uses packages, and their subpaths, as the READMEs show them. */

/** Prints the summary of a ticket of the server that its arguments name. */
export const clientProgram = `
import { HaloApiError, HaloClient, type RequestOptions } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { HaloLogin, isLoginRequired } from '@halopsa/login'
import type { components } from '@halopsa/schemas'
import { type Faults_View, getTickets, paginateTickets, TicketsAPI } from '@halopsa/tickets'

declare const process: { argv: string[] }

async function main([companyUrl = '', clientId = '', clientSecret = '']: string[]): Promise<void> {
  const halo = new HaloClient({ companyUrl, clientId, clientSecret, limiter: new WindowLimiter() })
  const options: RequestOptions = { timeout: 10_000 }
  const api = new TicketsAPI(halo)
  const created: components['schemas']['Faults'] = await api.postTickets({ faultsList: [{ summary: 'No network' }] })
  const view: Faults_View = await getTickets(halo, { count: 1 }, options)
  for await (const ticket of paginateTickets(halo)) if (ticket.id === created.id) console.log(created.summary)
  // @ts-expect-error the body is called faultsList
  const wrong = () => api.postTickets({ faults: [] })
  const login = new HaloLogin({ companyUrl, clientId, redirectUri: 'http://localhost:5173/' })
  console.log(view.tickets?.length, typeof wrong, isLoginRequired(new Error()), await login.isSignedIn(), HaloApiError.name)
}
void main(process.argv.slice(2))
`

/** What the program prints. */
export const clientOutput = 'No network\n1 function false false HaloApiError\n'

/** A program of the all-in-one package, with what MIGRATING.md says of the clients that it takes the place of. */
export const allInOneProgram = `
import { HaloAPI, type HaloAPITypes, toBase64 } from 'halopsa'
import { getCRMNote } from 'halopsa/crm-note'
import { TicketsAPI, type Faults } from 'halopsa/dist/HaloPSA/TicketsAPI'
import type { components } from 'halopsa/dist/types'
import { getTickets } from 'halopsa/tickets'

export async function main(): Promise<void> {
  const halo = new HaloAPI({ companyUrl: 'https://yourcompany.halopsa.com', clientId: 'id', clientSecret: 'secret' })
  const { tickets } = await halo.TicketsAPI.getTickets({ count: 1 })
  const ticket: Faults = await halo.TicketsAPI.getTicketsById({ id: 1 })
  const same: components['schemas']['Faults'] = ticket
  const again: HaloAPITypes.Faults = same
  console.log(tickets?.length, again.summary, await getTickets(halo), await getCRMNote(halo), new TicketsAPI(halo))
  console.log(await toBase64(new Uint8Array(3)), await halo.TicketsAPI.getTicketsZapier())
  console.log(await halo.TicketsAPI.postTicketsObject({ faults: ticket }))
  console.log(await halo.AttachmentAPI.postAttachment({ attachmentList: [{ filename: 'a.txt', data: '' }] }))
  // @ts-expect-error a list of records has the name of its schema with List
  await halo.TicketsAPI.postTickets({ faults: [ticket] })
  // @ts-expect-error there is no such section
  halo.NoSuchAPI
}
`

/** A program for Node alone, which has no types of browsers. */
export const serverProgram = `
import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { getTickets } from '@halopsa/tickets'

export async function main(): Promise<void> {
  const server = await startHaloServer({ tickets: 1 })
  const { url: companyUrl, clientId, clientSecret } = server
  const { tickets } = await getTickets(new HaloClient({ companyUrl, clientId, clientSecret }))
  server.state.paging('Tickets', 'last')
  console.log(tickets?.length)
  await server.close()
}
`

/** A program of the double, which only tests use. */
export const doubleProgram = `
import { createHaloDouble, haloHandlers } from '@halopsa/msw'
import { createHaloDouble as sameDouble } from '@halopsa/msw/double'
import { startHaloServer } from '@halopsa/msw/server'

export async function main(): Promise<void> {
  const server = await startHaloServer({ tickets: 1 })
  const double = createHaloDouble({ baseUrl: 'https://yourcompany.halopsa.com' })
  console.log(server.url, haloHandlers(double).length, sameDouble === createHaloDouble)
  await server.close()
}
`
