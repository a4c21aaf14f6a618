import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { effects } from '../../../generator/spec/effects.ts'
import { correctHaloDocument } from '../../../generator/src/halo-model.ts'
import { effectOfCall, type Field, openCatalog, UnknownNameError, type ValueType } from '../src/index.ts'

interface SchemaObject {
  $ref?: string
  type?: string
  format?: string
  nullable?: boolean
  items?: SchemaObject
  anyOf?: SchemaObject[]
  properties?: Record<string, SchemaObject>
}
type Documented = Parameters<typeof correctHaloDocument>[0]

const source = new URL('../../../generator/spec/halo-psa-api.json', import.meta.url)
const document = correctHaloDocument(JSON.parse(readFileSync(source, 'utf8')) as Documented)
const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const
const documented = Object.entries(document.paths).flatMap(([path, item]) =>
  methods.flatMap((method) => (item[method] ? [{ path, method, operation: item[method] }] : [])),
)
const catalog = openCatalog()

/** A type by an independent reading of the document, as far as it is one word. */
function wordOf(schema: SchemaObject | undefined): string {
  if (schema?.$ref) return `schema ${schema.$ref.split('/').pop()}`
  if (schema?.type === 'array') return `array of ${wordOf(schema.items)}`
  if (schema?.anyOf) return 'union'
  return [schema?.type ?? (schema?.properties ? 'object' : 'unknown'), schema?.format].filter(Boolean).join(' ')
}

function wordOfValue(value: ValueType): string {
  if (value.type === 'schema') return `schema ${value.schema}`
  if (value.type === 'array') return `array of ${wordOfValue(value.items ?? { type: 'unknown' })}`
  return [value.type, value.format].filter(Boolean).join(' ')
}

/** Formats that say how a number is stored, or that the bytes of a file are text, are no part of a type. */
const plain = (word: string) => word.replace(/ (?:int32|int64|double|float)$/, '').replace('string binary', 'bytes')

describe('the catalogue and the document', () => {
  test('have the same operations', () => {
    const names = (list: readonly { method: string; path: string }[]) =>
      list.map(({ method, path }) => `${method} ${path}`).sort()
    expect(documented).toHaveLength(1463)
    expect(names(catalog.operations)).toEqual(names(documented))
  })

  test('have the same parameters, with the same types', () => {
    for (const { path, method, operation } of documented) {
      const summary = catalog.operations.find((known) => known.method === method && known.path === path)
      const details = catalog.describe(summary?.name ?? '')
      const expected = (operation.parameters ?? [])
        .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
        .map((parameter) => `${parameter.name}: ${plain(wordOf(parameter.schema as SchemaObject))}`)
      const found = [...details.pathParameters, ...details.queryParameters]
      expect(found.map((parameter) => `${parameter.name}: ${wordOfValue(parameter)}`).sort()).toEqual(expected.sort())
      expect(details).toMatchObject({ name: summary?.name, method, path, section: path.split('/')[1] })
      expect(details.body !== undefined).toBe(operation.requestBody !== undefined)
    }
  })

  test('have the same schemas, with the same fields and types', () => {
    const schemas = document.components.schemas as Record<string, SchemaObject>
    expect([...catalog.schemaNames]).toEqual(Object.keys(schemas).sort())
    for (const [name, schema] of Object.entries(schemas)) {
      const line = ([field, type]: [string, string]) => `${field}: ${plain(type)}`
      const expected = Object.entries(schema.properties ?? {}).map(([field, type]) => line([field, wordOf(type)]))
      const fields = Object.entries(catalog.schema(name).fields ?? {}) as [string, Field][]
      expect(fields.map(([field, type]) => line([field, wordOfValue(type)])).sort(), name).toEqual(expected.sort())
    }
  })
})

describe('the effect', () => {
  const ofVerb: Record<string, string> = { get: 'read', post: 'write', put: 'write', patch: 'write', delete: 'delete' }

  test('of each operation is what the table says, else what its method says', () => {
    for (const { name, method, path, effect } of catalog.operations) {
      const fact = effects[`${method.toUpperCase()} ${path}`]
      expect(effect, name).toBe(fact?.effect ?? ofVerb[method])
      expect(catalog.describe(name).effect.reason, name).toBe(fact?.reason)
    }
  })

  test('of a report depends on its body', () => {
    const { effect } = catalog.describe('postReport')
    expect(effectOfCall(effect, [{ sql: 'select 1', _loadreportonly: true }])).toBe('read')
    expect(effectOfCall(effect, [{ _loadreportonly: true }, { name: 'Published' }])).toBe('act')
    expect(effectOfCall(effect, [{ _loadreportonly: 'true' }])).toBe('act')
    expect(effectOfCall(effect, [])).toBe('act')
    expect(effectOfCall(effect, undefined)).toBe('act')
  })

  test('of more weight holds when a field is set at any depth', () => {
    const effect = { effect: 'act', fields: ['send'], otherwise: 'write' } as const
    const call = { ...effect, fields: [...effect.fields] }
    expect(effectOfCall(call, [{ lines: [{ send: 1 }] }])).toBe('act')
    expect(effectOfCall(call, [{ send: false }, { send: null }, { send: '' }])).toBe('write')
  })

  test('of less weight than the other operations of its name is told in one line', () => {
    expect(catalog.operation('postReport')).toMatchObject({ effect: 'read', conditional: true })
    expect(catalog.operation('postTicketsView')).toMatchObject({ effect: 'read' })
  })
})

describe('an operation is found', () => {
  test.for([
    ['GET', '/Tickets/{id}', 'getTicketsById'],
    ['get', '/tickets/12?includedetails=true', 'getTicketsById'],
    ['GET', '/api/Tickets/zapier', 'getTicketsZapier'],
    ['GET', '/Tickets/%7Aapier/', 'getTicketsZapier'],
    ['DELETE', '/TicketApproval/5&2', 'deleteTicketApprovalIdseq'],
  ] as const)('by %s %s', ([method, path, name]) => {
    expect(catalog.operationAt(method, path)?.name).toBe(name)
  })

  test.for([
    ['PUT', '/Tickets'],
    ['GET', '/Tickets/1/2/3'],
    ['GET', '/Tickets/%'],
    ['GET', ''],
  ] as const)('by nothing else: %s %s', ([method, path]) => {
    expect(catalog.operationAt(method, path)).toBeUndefined()
  })

  test('with the nearest names where there is none', () => {
    expect(catalog.nearNames('getTicket')).toContain('getTickets')
    expect(() => catalog.describe('getTicketById')).toThrow(UnknownNameError)
    expect(() => catalog.describe('getTicketById')).toThrow(/"getTicketById".*getTicketsById/)
    expect(() => catalog.schema('Fault')).toThrow(/Faults/)
    expect(() => catalog.schema('__proto__')).toThrow(UnknownNameError)
  })
})

test('a section is found by its name and by that of its package', () => {
  expect(catalog.section('crm-note')?.apiName).toBe('CRMNoteAPI')
  expect(catalog.section('crmnote')).toBe(catalog.section('CRMNote'))
  expect(catalog.operationsOf('Tickets').length).toBeGreaterThan(5)
  expect(catalog.operationsOf('Nothing')).toEqual([])
})

test('the details tell what a mirror of a list has to ask for', () => {
  expect(catalog.describe('getTickets').list).toMatchObject({
    whole: { includeclosed: 'true' },
    idsOnly: 'ticketidonly',
    changedBetween: { from: 'lastupdatefromdate', to: 'lastupdatetodate' },
    changeDate: 'last_update',
    deleted: 'deleted',
    customFields: { parameter: 'include_custom_fields', typeid: 1 },
  })
  expect(catalog.describe('getActions').list?.needs).toEqual({ parameter: 'ticket_id', section: 'Tickets' })
  expect(catalog.describe('getTicketType').list?.whole).toEqual({ showall: 'true', showinactive: 'true' })
  expect(catalog.describe('getStatus').list?.needs).toBeUndefined()
})

test('a list without a schema has the key that was recorded', () => {
  expect(catalog.describe('getFeed').list?.key).toEqual(['id'])
  expect(catalog.describe('getChat').list?.key).toBeUndefined()
})

test('the details tell list, key, paging and what a parameter does', () => {
  const { list, paginate, queryParameters } = catalog.describe('getTickets')
  expect(list).toMatchObject({ shape: 'view', recordsKey: 'tickets', key: ['id'], paging: 'pages' })
  expect(paginate).toBe('paginateTickets')
  expect(queryParameters.find(({ name }) => name === 'open_only')).toMatchObject({ type: 'boolean', does: 'filters' })
  expect(catalog.schema('Faults').fields?.client_id).toMatchObject({ refersTo: { section: 'Client' } })
})

describe('a search', () => {
  test('keeps to its limit and to an effect', async () => {
    const found = await catalog.search('remove a ticket', { limit: 3, effect: 'delete' })
    expect(found[0]?.name).toBe('deleteTicketsById')
    expect(found.length).toBeLessThanOrEqual(3)
    expect(new Set(found.map(({ effect }) => effect))).toEqual(new Set(['delete']))
  })

  test('takes the name of an operation', async () => {
    expect((await catalog.search('postTicketsVote'))[0]?.name).toBe('postTicketsVote')
  })

  test.for([
    ['tickets closed last week', 'getTickets'],
    ['tickets assigned to me', 'getTickets'],
    ['invoices posted last month', 'getInvoice'],
    ['contact change log', 'getUserChange'],
    ['history of a change to an asset', 'getAssetChange'],
  ] as const)('takes only what is asked for by a verb for a change: %s', async ([question, name]) => {
    const found = await catalog.search(question, { limit: 3 })
    expect(found.map(({ effect }) => effect)).toEqual(['read', 'read', 'read'])
    expect(found.map((operation) => operation.name)).toContain(name)
  })

  test('takes a verb behind "to" for one', async () => {
    expect((await catalog.search('i want to close a ticket', { limit: 1 }))[0]?.name).toBe('postTickets')
    expect((await catalog.search('how to delete a site', { limit: 1 }))[0]?.name).toBe('deleteSiteById')
  })

  test('looks for both in "kinds of tickets"', async () => {
    expect((await catalog.search('kinds of tickets', { limit: 1 }))[0]?.name).toBe('getTicketType')
  })

  test('finds nothing for words that say nothing, and for none', async () => {
    expect(await catalog.search('')).toEqual([])
    expect(await catalog.search('what is the')).toEqual([])
    expect(await catalog.search('constructor __proto__ ???')).toBeInstanceOf(Array)
  })

  test('refuses a limit that is none', async () => {
    await expect(catalog.search('ticket', { limit: 0 })).rejects.toThrow('whole number from 1, not 0')
  })
})
