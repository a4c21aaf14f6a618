import { tenSections } from '../sections.ts'

/** A program as users write it, with a limit for its size. */
export interface TypicalImport {
  title: string
  code: string
  /** The largest size that a bundle may have with any bundler: bytes, minified and gzipped. */
  limit: number
}

const client = `
import { HaloClient } from '@halopsa/core'
const halo = new HaloClient({ companyUrl: location.origin, clientId: 'id', clientSecret: 'secret' })
`

/** The smallest program: a client and one operation. The design allows 13,000 bytes; this is what was reached. */
export const oneOperation: TypicalImport = {
  title: 'One operation',
  code: `${client}
import { getTickets } from '@halopsa/tickets'
console.log(await getTickets(halo, { count: 10 }))`,
  limit: 14_200,
}

export const typicalImports: TypicalImport[] = [
  oneOperation,
  {
    title: 'Page through a list',
    code: `${client}
import { paginateTickets } from '@halopsa/tickets'
for await (const { summary } of paginateTickets(halo, { open_only: true })) console.log(summary)`,
    limit: 18_300,
  },
  {
    title: 'Create a ticket and add a note',
    code: `${client}
import { postActions } from '@halopsa/actions'
import { postTickets } from '@halopsa/tickets'
const { id } = await postTickets(halo, { faultsList: [{ summary: 'No network' }] })
await postActions(halo, { actionsList: [{ ticket_id: id, note: 'On it' }] })`,
    limit: 14_400,
  },
  {
    title: 'Upload and download a file',
    code: `${client}
import { getAttachmentById, postAttachment } from '@halopsa/attachment'
import { toBase64 } from '@halopsa/core'
const data = await toBase64(new Blob(['Hello']))
const { id } = await postAttachment(halo, { attachmentList: [{ filename: 'hello.txt', data }] })
console.log(await getAttachmentById(halo, { id }))`,
    limit: 15_000,
  },
  {
    title: 'Tell errors apart',
    code: `${client}
import { HaloApiError, HaloAuthError, HaloConnectionError, HaloTimeoutError } from '@halopsa/core'
import { getTicketsById } from '@halopsa/tickets'
await getTicketsById(halo, { id: 1 }).catch((error) => {
  for (const kind of [HaloApiError, HaloAuthError, HaloConnectionError, HaloTimeoutError]) {
    if (error instanceof kind) console.log(error.message)
  }
})`,
    limit: 14_450,
  },
  {
    title: 'Keep to a request budget',
    code: `
import { HaloClient } from '@halopsa/core'
import { WindowLimiter } from '@halopsa/limiter'
import { getTickets } from '@halopsa/tickets'
const limiter = new WindowLimiter()
const halo = new HaloClient({ companyUrl: location.origin, clientId: 'id', clientSecret: 'secret', limiter })
console.log(await getTickets(halo))`,
    limit: 15_700,
  },
  {
    title: 'Sign in a person from a browser',
    code: `
import { HaloClient } from '@halopsa/core'
import { HaloLogin } from '@halopsa/login'
import { getTickets } from '@halopsa/tickets'
const companyUrl = location.origin
const login = new HaloLogin({ companyUrl, clientId: 'id', redirectUri: companyUrl })
const halo = new HaloClient({ companyUrl, auth: login })
if (await login.isSignedIn()) console.log(await getTickets(halo))
else location.assign(await login.begin())`,
    limit: 23_400,
  },
  {
    title: 'The class of a section',
    code: `${client}
import { TicketsAPI } from '@halopsa/tickets'
console.log(await new TicketsAPI(halo).getTickets({ count: 10 }))`,
    limit: 19_000,
  },
  {
    title: 'One operation of each of ten sections',
    code: [
      client,
      ...tenSections.map(({ package: name, section }) => `import { get${section}ById } from '@halopsa/${name}'`),
      ...tenSections.map(({ section }) => `console.log(await get${section}ById(halo, { id: 1 }))`),
    ].join('\n'),
    limit: 14_900,
  },
  {
    title: 'All 396 sections',
    code: `
import { HaloAPI } from 'halopsa'
const halo = new HaloAPI({ companyUrl: location.origin, clientId: 'id', clientSecret: 'secret' })
console.log(await halo.TicketsAPI.getTickets({ count: 10 }))`,
    limit: 47_300,
  },
]
