import { afterAll, beforeAll, expect, test } from 'vitest'
import { type HaloRecord, type HaloServer, startHaloServer } from '../src/server.ts'
import { type Call, connect } from './connect.ts'
import { type Operation, operations } from './document.ts'

let server: HaloServer
let call: Call
let imageToken: string

const keyFields = { ticket_id: 1, lookupid: 1, kind: 1 }
/** What a record needs to be created. */
const required: Readonly<Record<string, HaloRecord>> = {
  Actions: { ticket_id: 1, outcome: 'One' },
  Opportunities: { summary: 'One' },
  Projects: { summary: 'One' },
  Tickets: { summary: 'One' },
}

beforeAll(async () => {
  server = await startHaloServer({ tickets: 0, requestLimit: 5000 })
  call = await connect(server)
  for (const section of server.state.sections) server.state.seed({ [section]: [recordOf(section)] })
})
afterAll(() => server.close())

test('the double has every section of the document', () => {
  expect([...server.state.sections].sort()).toEqual([...new Set(operations.map(({ section }) => section))].sort())
})

test('the server knows every operation of the document', async () => {
  const refused: string[] = []
  const calls: string[] = []
  for (const operation of operations) {
    // The next operation may need a record that this one deleted.
    server.state.seed({ [operation.section]: [recordOf(operation.section)] })
    if (operation.path === '/Attachment/image/{id}') imageToken = await stageImage()
    const response = await call(operation.method, pathOf(operation), bodyOf(operation))
    await response.arrayBuffer()
    calls.push(`${operation.method} ${operation.path}`)
    if (!response.ok) refused.push(`${response.status} ${operation.method} ${operation.path}`)
  }
  expect(refused).toEqual([])
  const answered = server.state.requests.filter(({ operation }) => operation !== 'POST /Attachment/image')
  expect(answered.map(({ operation }) => operation)).toEqual([
    undefined,
    ...calls.filter((name) => name !== 'POST /Attachment/image'),
  ])
})

/** A record whose key fields are all 1. */
function recordOf(section: string): HaloRecord {
  return section === 'Timesheet' ? { id: 1, agent_id: 1, date: 1 } : { id: 1, ...keyFields, seq: 1 }
}

async function stageImage(): Promise<string> {
  const response = await call('POST', '/Attachment/image')
  const { link } = (await response.json()) as { link: string }
  return new URL(link).searchParams.get('token') ?? ''
}

function pathOf({ path }: Operation): string {
  const isImage = path.startsWith('/Attachment/image')
  const filled = path.replace(/\{[^}]+\}/g, isImage ? imageToken : '1')
  return isImage ? filled : `${filled}?ticket_id=1&lookupid=1&kind=1`
}

function bodyOf({ method, path, section, requestBody }: Operation): unknown {
  // One GET of the document has a body, which fetch cannot send.
  if (method === 'GET') return undefined
  // The document lacks the body of some sections that take records.
  if (requestBody === undefined) return path === `/${section}` && method === 'POST' ? [{}] : undefined
  const { 'application/json': json, 'multipart/form-data': form } = requestBody.content
  if (form !== undefined) {
    const data = new FormData()
    data.set('file', new File(['content'], 'file.txt'))
    return data
  }
  const isArray = json?.schema?.type === 'array'
  const itemType = isArray ? json?.schema?.items?.type : json?.schema?.type
  const item = itemType === undefined ? (required[section] ?? {}) : itemType === 'string' ? 'text' : 1
  return JSON.stringify(isArray ? [item] : item)
}
