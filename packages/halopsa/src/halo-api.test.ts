import { readFileSync } from 'node:fs'
import { inspect } from 'node:util'
import { HaloClient } from '@halopsa/core'
import { startHaloServer } from '@halopsa/msw/server'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { correctHaloDocument } from '../../../generator/src/halo-model.ts'
import { getTickets } from '../../sections/tickets/src/index.ts'
import sectionList from '../sections.generated.json' with { type: 'json' }
import { HaloAPI } from './index.ts'
import { lazySection } from './lazy-section.ts'

vi.mock('./lazy-section.ts', { spy: true })

interface DocumentedOperation {
  parameters?: { name: string; in: string }[]
  requestBody?: { content: Record<string, { schema: DocumentedSchema }> }
}

interface DocumentedSchema {
  $ref?: string
  items?: DocumentedSchema
}

type Section = Record<string, (parameters?: object) => Promise<unknown>>

/** The document itself with its corrections, so that a mistake of the generator's model cannot hide. */
const document = correctHaloDocument(
  JSON.parse(readFileSync(new URL('../../../generator/spec/halo-psa-api.json', import.meta.url), 'utf8')),
) as { paths: Record<string, Record<string, DocumentedOperation>> }

const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ method, path, name: methodName(method, path), operation })),
)
const sections = Object.entries(Object.groupBy(operations, ({ path }) => propertyName(path))).map(
  ([name, members = []]) => ({ name, members }),
)

const sent: string[] = []
const options = {
  companyUrl: 'https://tenant.example.com',
  clientId: 'an-id',
  clientSecret: 'a-secret-that-nobody-sees',
  fetch: async (request: Request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/auth/token') return Response.json({ access_token: 'a-token-that-nobody-sees', expires_in: 3600 })
    sent.push(`${request.method} ${pathname}`)
    return Response.json({})
  },
}

beforeEach(() => {
  vi.clearAllMocks()
  sent.length = 0
})

test('is a client', () => {
  expect(new HaloAPI(options)).toBeInstanceOf(HaloClient)
})

test('has the sections of the document and no other', () => {
  const properties = Object.getOwnPropertyNames(HaloAPI.prototype).filter((name) => name !== 'constructor')
  expect(properties.sort()).toEqual(sections.map(({ name }) => name).sort())
})

test('creates no section when it is made, printed or turned into JSON, and shows no secret', async () => {
  const halo = new HaloAPI(options)
  const printed = () => inspect(halo, { depth: Number.POSITIVE_INFINITY, showHidden: true }) + JSON.stringify(halo)
  printed()
  expect(lazySection).not.toHaveBeenCalled()
  await halo.TicketsAPI.getTickets()
  expect(printed()).not.toContain('nobody-sees')
})

describe.each(sections)('$name', ({ name, members }) => {
  test('is created on first touch, and the same from then on', () => {
    const halo = new HaloAPI(options)
    const other = new HaloAPI(options)
    expect(lazySection).not.toHaveBeenCalled()
    const section = touch(halo, name)
    expect(touch(halo, name)).toBe(section)
    expect(touch(other, name)).not.toBe(section)
    expect(touch(other, name).constructor).toBe(section.constructor)
    expect(section.constructor.name).toBe(name)
  })

  test('has exactly the operations of the document, and the companions of its own package', async () => {
    const packageName = sectionList.find(({ apiName }) => apiName === name)?.packageName
    const module: object = await import(`../../sections/${packageName}/src/operations.ts`)
    const companions = Object.keys(module).filter((key) => key.startsWith('paginate'))
    const methods = [...members.map(({ name }) => name), ...companions]
    const prototype: object = Object.getPrototypeOf(touch(new HaloAPI(options), name))
    expect(Object.getOwnPropertyNames(prototype).sort()).toEqual(['constructor', ...methods].sort())
  })

  test('calls what its methods are named after', async () => {
    const section = touch(new HaloAPI(options), name)
    for (const { name, operation } of members) {
      const inPath = operation.parameters?.filter((parameter) => parameter.in === 'path') ?? []
      await section[name]?.({ ...bodyOf(operation), ...Object.fromEntries(inPath.map(({ name }) => [name, 7])) })
      expect(section[name]?.name).toBe(name)
    }
    const documented = members.map(
      ({ method, path }) => `${method.toUpperCase()} /api${path.replace(/\{[^}]+\}/g, '7')}`,
    )
    expect(sent).toEqual(documented)
  })
})

test('the getter on the prototype leaves later clients alone', () => {
  expect(Reflect.get(HaloAPI.prototype, 'TicketsAPI')).toBeDefined()
  const halo = new HaloAPI(options)
  expect(halo.TicketsAPI).not.toBe(Reflect.get(HaloAPI.prototype, 'TicketsAPI'))
})

test('sections, and functions of single sections, share one token', async () => {
  await using server = await startHaloServer()
  const halo = new HaloAPI({ companyUrl: server.url, clientId: server.clientId, clientSecret: server.clientSecret })
  const [view, actions, sameView] = await Promise.all([
    halo.TicketsAPI.getTickets({ count: 3 }),
    halo.ActionsAPI.getActions({ count: 3 }),
    getTickets(halo, { count: 3 }),
  ])
  expect(view.tickets).toHaveLength(3)
  expect(actions.actions).toHaveLength(3)
  expect(sameView).toEqual(view)
  expect(server.state.requests.filter(({ path }) => path === '/auth/token')).toHaveLength(1)
})

test('records come page by page through a section', async () => {
  await using server = await startHaloServer()
  const halo = new HaloAPI({ companyUrl: server.url, clientId: server.clientId, clientSecret: server.clientSecret })
  const tickets = await halo.TicketsAPI.paginateTickets({}, { pageSize: 50 }).toArray()
  expect(tickets.length).toBeGreaterThan(100)
  expect(new Set(tickets.map(({ id }) => id)).size).toBe(tickets.length)
  const lists = server.state.requests.filter(({ path }) => path === '/api/Tickets')
  // Each page begins with the last record of the one before.
  expect(lists.slice(0, 3).map(({ query }) => query.get('page_size'))).toEqual(['50', '49', '48'])
})

function touch(halo: HaloAPI, name: string): Section {
  return Reflect.get(halo, name) as Section
}

function propertyName(path: string): string {
  return `${upperFirst(path.split('/')[1] ?? '')}API`
}

function methodName(method: string, path: string): string {
  const segments = path.split('/').slice(1)
  const parts = segments.map((segment) =>
    segment === '{id}' ? 'ById' : upperFirst(segment.replace(/[^\p{ID_Continue}$]/gu, '')),
  )
  return method + parts.join('')
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A body under the key of its schema. A GET sends none, whatever the document says. */
function bodyOf({ requestBody }: DocumentedOperation): object {
  const [[mediaType, { schema }] = ['', { schema: {} }]] = Object.entries(requestBody?.content ?? {})
  if (mediaType.startsWith('multipart')) return { file: new Blob(['bytes']), form: { field: 'value' } }
  const named = (reference: string) => lowerFirst(reference.split('/').at(-1) ?? '')
  if (schema.$ref) return { [named(schema.$ref)]: {} }
  return schema.items?.$ref ? { [`${named(schema.items.$ref)}List`]: [{}] } : { items: [1], body: {} }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
