import { openCatalog } from '@halopsa/catalog'
import { createHaloDouble, type HaloDouble } from '@halopsa/msw/double'
import { beforeAll, describe, expect, test } from 'vitest'
import { chooseColumns } from './choose-columns.ts'
import { dateReader, type ReadDate } from './date-reader.ts'
import type { RecordDetails } from './record-details.ts'
import type { Row } from './row.ts'

const baseUrl = 'https://demo.halopsa.com'
const catalog = openCatalog()
let double: HaloDouble
let authorization: string
let readDate: ReadDate

beforeAll(async () => {
  readDate = await dateReader('UTC')
  double = createHaloDouble({ baseUrl, now: () => Date.UTC(2026, 10, 25) })
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: double.clientId,
    client_secret: double.clientSecret,
    scope: 'all',
  })
  const response = await double.handle(new Request(`${baseUrl}/auth/token`, { method: 'POST', body }))
  authorization = `Bearer ${((await response.json()) as { access_token: string }).access_token}`
})

/** The first records of a list of the double, and what the catalogue knows of them. */
async function listOf(operation: string, query = ''): Promise<{ records: Row[]; details: RecordDetails }> {
  const { path, list } = catalog.describe(operation)
  const response = await double.handle(new Request(`${baseUrl}/api${path}${query}`, { headers: { authorization } }))
  const content = (await response.json()) as Row
  const records = (list?.recordsKey ? content[list.recordsKey] : content) as Row[]
  const schema = list?.record.schema
  return { records, details: { key: list?.key, fields: schema === undefined ? {} : catalog.schema(schema).fields } }
}

async function columnsOf(operation: string, width?: number, query?: string): Promise<string[]> {
  const { records, details } = await listOf(operation, query)
  return chooseColumns(records, { details, readDate, width })
}

describe('the columns of lists as HaloPSA sends them', () => {
  test('tickets show what a dispatcher looks for', async () => {
    expect(await columnsOf('getTickets', 120, '?count=50')).toMatchInlineSnapshot(`
      [
        "id",
        "summary",
        "client_name",
        "site_name",
        "status_id",
        "priority_id",
        "dateoccurred",
        "slatimeleft",
      ]
    `)
  })

  test('a narrow terminal gets fewer', async () => {
    expect(await columnsOf('getTickets', 60, '?count=50')).toMatchInlineSnapshot(`
      [
        "id",
        "summary",
        "client_name",
      ]
    `)
  })

  test('statuses have no settings, colours and GUIDs', async () => {
    expect(await columnsOf('getStatus', 120)).toMatchInlineSnapshot(`
      [
        "id",
        "name",
        "sequence",
      ]
    `)
  })

  test('clients', async () => {
    expect(await columnsOf('getClient', 120)).toMatchInlineSnapshot(`
      [
        "id",
        "name",
      ]
    `)
  })

  test('actions', async () => {
    expect(await columnsOf('getActions', 120)).toMatchInlineSnapshot(`
      [
        "ticket_id",
        "outcome",
        "note",
        "who",
        "datetime",
        "actiondatecreated",
        "who_agentid",
      ]
    `)
  })

  test('invoices', async () => {
    expect(await columnsOf('getInvoice', 120)).toMatchInlineSnapshot(`
      [
        "id",
        "invoicenumber",
        "client_name",
        "paymentstatus",
        "invoice_date",
        "duedate",
        "total",
        "posted",
      ]
    `)
  })

  test('are the same each time', async () => {
    expect(await columnsOf('getTickets', 100)).toEqual(await columnsOf('getTickets', 100))
  })
})

describe('a column', () => {
  const choose = (records: Row[], details?: RecordDetails, width?: number) =>
    chooseColumns(records, { details, readDate, width })
  /** Three records with a key and these values of a field. */
  const withValues = (name: string, values: unknown[]) =>
    values.map((value, index) => ({ id: index + 1, [name]: value }))

  test.each([
    ['empty', 'extra', ['', null, undefined]],
    ['zero, as Halo sends it for no number', 'extra', [0, 0]],
    ['without a date', 'sent', ['0001-01-01T00:00:00', '1900-01-01T00:00:00']],
    ['the same in all records', 'type', ['a', 'a', 'a']],
    ['a list', 'lines', [[1], [2], []]],
    ['an object', 'address', [{ town: 'Bristol' }, { town: 'Norwich' }]],
    ['HTML', 'body', ['<p>a</p>', '<p>b</p>']],
    ['HTML by its name', 'body_html', ['a', 'b']],
    ['a GUID by its name', 'guid', ['a', 'b']],
    ['a GUID by its value', 'external', ['0b4ed1bc-9d6c-4b8f-8f6e-2f6f7f0d5a11', '']],
    ['a colour by its name', 'textcolour', ['red', 'blue']],
    ['a colour by its value', 'mark', ['#2bd3c6', '#1e88e5']],
    ['`use`', 'use', ['ticket', 'asset']],
    ['for the software alone', '_score', [1, 2]],
    ['a document', 'details', ['x'.repeat(200), 'y']],
  ])('is not a field that is %s', (_, name, values) => {
    expect(choose(withValues(name, values))).toEqual(['id'])
  })

  test('is the same in two records, because two say little', () => {
    expect(choose(withValues('type', ['a', 'a']))).toEqual(['id', 'type'])
  })

  test('is a title that is the same in all records', () => {
    expect(choose(withValues('summary', ['a', 'a', 'a']))).toEqual(['id', 'summary'])
  })

  test('is not the id of a record whose name is there', () => {
    const records = [
      {
        id: 1,
        client_id: 5,
        client_name: 'Acme',
        team_id: 1,
        team: 'First',
        status_id: 3,
        category_1: 'A',
        categoryid_1: 9,
      },
      {
        id: 2,
        client_id: 6,
        client_name: 'Bolt',
        team_id: 2,
        team: 'Second',
        status_id: 4,
        category_1: 'B',
        categoryid_1: 8,
      },
    ]
    expect(choose(records)).toEqual(['id', 'client_name', 'team', 'status_id', 'category_1'])
  })

  test('stands in the order of what people look for, be the record as it may', () => {
    const record = {
      ...{ sum: 5, urgent: true, other_id: 7, remark: 'b', dateoccurred: '2026-11-25T10:00:00' },
      ...{ priority_id: 2, agent_name: 'Sam', summary: 'VPN', id: 9 },
    }
    expect(choose([record])).toEqual([
      'id',
      'summary',
      'agent_name',
      'priority_id',
      'dateoccurred',
      'sum',
      'remark',
      'urgent',
      'other_id',
    ])
  })

  test('that the catalogue has words for comes first in its kind', () => {
    const records = [{ id: 1, plain: 'a', known: 'b' }]
    expect(choose(records)).toEqual(['id', 'plain', 'known'])
    expect(choose(records, { fields: { known: { type: 'string', words: 'Known.' } } })).toEqual([
      'id',
      'known',
      'plain',
    ])
  })

  test('is each part of a key that differs, in the order of the key', () => {
    const key = ['ticket_id', 'id']
    const records = [1, 2, 3].map((id) => ({ id, ticket_id: 1000 + id }))
    expect(choose(records, { key })).toEqual(['ticket_id', 'id'])
    const ofOneTicket = records.map((record) => ({ ...record, ticket_id: 1000 }))
    expect(choose(ofOneTicket, { key })).toEqual(['id'])
  })

  test('is the first field where nothing else is known, and where the line is too narrow for any', () => {
    expect(choose([{ lines: [], address: {} }])).toEqual(['lines', 'address'])
    expect(choose([{ summary: 'VPN drops in the warehouse' }], {}, 3)).toEqual(['summary'])
  })
})
