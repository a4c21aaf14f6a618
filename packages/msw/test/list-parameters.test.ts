import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type HaloRecord, type HaloServer, startHaloServer } from '../src/server.ts'
import { closedStatusId } from '../src/table/halo-facts.generated.ts'
import type { Parameter } from '../src/table/parameters.ts'
import { haloTable, type TableSection } from '../src/table/sections.ts'
import { type Call, connect } from './connect.ts'
import { operations } from './document.ts'

const sections = [
  'Tickets',
  'Actions',
  'Client',
  'Site',
  'Users',
  'Agent',
  'Asset',
  'Invoice',
  'Appointment',
  'TimesheetEvent',
]

/** Two records, a query, and which of the records come. */
interface Case {
  first: HaloRecord
  second: HaloRecord
  query: string
  found: number[]
}

const both = [1, 2]
const march = dates('2026-03-01T00:00:00Z')
const january = dates('2026-01-01T00:00:00Z')
const closed = { status_id: closedStatusId, dateclosed: '2026-01-02T00:00:00Z' }
const changed = ['last_update', 'alastupdate', 'slastupdate', 'ulastupdate', 'dlastupdate']
const changedAt = (date: string) => Object.fromEntries(changed.map((field) => [field, date]))
const changes = { first: changedAt('2026-03-01T00:00:00Z'), second: changedAt('2026-01-01T00:00:00Z') }

/** Parameters that do more than compare a field, or need another beside them. */
const special: Readonly<Record<string, Case>> = {
  activeinactive: { first: {}, second: { inactive: true, isdisabled: true }, query: 'false,true', found: [2] },
  advanced_search: {
    first: { id: 1 },
    second: {},
    query: encodeURIComponent('[{"filter_name":"id","filter_type":2,"filter_value":"1"}]'),
    found: [1],
  },
  closed_only: { first: closed, second: { status_id: 1 }, query: 'true', found: [1] },
  datesearch: {
    first: { dateclosed: '2026-01-02T00:00:00Z' },
    second: { dateclosed: '2025-01-02T00:00:00Z' },
    query: 'dateclosed&startdate=2026-01-01&start_date=2026-01-01',
    found: [1],
  },
  deleted: { first: { deleted: true }, second: {}, query: 'true', found: [1] },
  end_date: { first: march, second: january, query: '2026-02-01', found: [2] },
  enddate: {
    first: { dateclosed: '2026-01-02T00:00:00Z', datetime: '2026-01-02T00:00:00Z' },
    second: { dateclosed: '2026-02-02T00:00:00Z', datetime: '2026-02-02T00:00:00Z' },
    query: '2026-01-15&datesearch=datecleared',
    found: [1],
  },
  excludethese: { first: {}, second: {}, query: '2,3', found: [1] },
  excludeagent: { first: {}, second: {}, query: '2', found: [1] },
  includeactive: { first: {}, second: { inactive: true }, query: 'false&includeinactive=true', found: [2] },
  includeclosed: { first: closed, second: { status_id: 1 }, query: '1', found: [1] },
  includedeleted: { first: { deleted: true }, second: {}, query: 'true', found: both },
  includedisabled: { first: {}, second: { isdisabled: true }, query: 'true', found: both },
  includeenabled: { first: {}, second: { isdisabled: true }, query: 'false&includedisabled=true', found: [2] },
  includeinactive: { first: {}, second: { inactive: true }, query: 'true', found: both },
  lastupdatefromdate: { ...changes, query: '2026-02-01', found: [1] },
  lastupdatetodate: { ...changes, query: '2026-02-01', found: [2] },
  mine: { first: { agent_id: 1 }, second: { agent_id: 2 }, query: 'true', found: [1] },
  open_only: { first: closed, second: { status_id: 1 }, query: 'true', found: [2] },
  search: { first: { summary: 'Red', name: 'Red', note: 'Red' }, second: {}, query: 'rED', found: [1] },
  search_inventory_number_only: {
    first: { inventory_number: 'LAP-7' },
    second: { key_field: 'LAP-7' },
    query: 'true&search=lap',
    found: [1],
  },
  showall: { first: {}, second: {}, query: 'true', found: both },
  start_date: { first: march, second: january, query: '2026-02-01', found: [1] },
  startdate: {
    first: { dateclosed: '2026-01-02T00:00:00Z', datetime: '2026-01-02T00:00:00Z' },
    second: { dateclosed: '2026-02-02T00:00:00Z', datetime: '2026-02-02T00:00:00Z' },
    query: '2026-01-15&datesearch=datecleared',
    found: [2],
  },
  thisagentonly: { first: {}, second: {}, query: 'true', found: [1] },
  ticketidonly: { first: {}, second: {}, query: 'true', found: both },
  username: {
    first: { user_name: 'Ann', username: 'Ann' },
    second: { user_name: 'Bob', username: 'Bob' },
    query: 'ann',
    found: [1],
  },
}

let server: HaloServer
let call: Call

beforeAll(async () => {
  server = await startHaloServer({ tickets: 0 })
  call = await connect(server)
})
afterAll(() => server.close())

describe.each(sections)('GET /%s', (name) => {
  const section = haloTable.findSection(name) as TableSection
  const operation = operations.find(({ method, path }) => method === 'GET' && path === `/${name}`)
  const documented = operation?.parameters
    ?.filter((parameter) => parameter.in === 'query')
    .map((parameter) => parameter.name)

  const query = async (text: string) => {
    const body = (await (await call('GET', `/${name}?${text}`)).json()) as HaloRecord[] | Record<string, HaloRecord[]>
    const records = Array.isArray(body) ? body : (Object.values(body).find((value) => Array.isArray(value)) ?? [])
    const ignored = server.state.requests.at(-1)?.ignored ?? []
    return { records, ids: records.map(({ id }) => id), ignored }
  }
  const seed = (first: HaloRecord, second: HaloRecord) => {
    server.state.reset()
    const records = [first, second].map((record, index) => ({ ticket_id: 1, ...record, id: index + 1 }))
    for (const { id } of server.state.list(name))
      if (!both.includes(Number(id))) throw new Error(`${name} ${id} is in the way`)
    server.state.seed({ [name]: records })
  }

  beforeAll(async () => {
    await server.close()
    const own = name === 'Agent' ? [{ id: 1, name: 'One' }] : []
    server = await startHaloServer({ tickets: 0, seed: { [name]: own } })
    call = await connect(server)
  })

  test.each(documented ?? [])('%s', async (parameter) => {
    const known = section.parameters?.get(parameter.toLowerCase())
    // Live servers ignore `search` of Client.
    const isSearched = name !== 'Client' || parameter !== 'search'
    const given = isSearched ? special[parameter.toLowerCase()] : undefined
    if (known === undefined) {
      seed({}, {})
      expect(await query(`${parameter}=true`)).toMatchObject({ ids: both, ignored: [parameter] })
    } else if (known.does === 'filters') {
      const { first, second, query: value, found } = given ?? comparison(known, section)
      seed(first, second)
      const result = await query(`${parameter}=${value}`)
      const isUnused = result.ignored.includes(parameter)
      expect(result.ids).toEqual(isUnused ? both : found)
      expect(isUnused).toBe(given === undefined && !hasField(known, section))
    } else if (known.does === 'shows') {
      await expectShown(known)
    } else if (known.does === 'sorts') {
      seed({ ticket_id: 1 }, { ticket_id: 1 })
      const isUpwards = await query(/^order\d?$/.test(parameter) ? `${parameter}=id` : '')
      expect(isUpwards.ids).toEqual(both)
      const number = /^order(?:desc)?(\d?)$/.exec(parameter)?.[1]
      if (number !== undefined) expect((await query(`order${number}=id&orderdesc${number}=true`)).ids).toEqual([2, 1])
    } else if (known.does === 'pages') {
      seed({}, {})
      const text = parameter === 'count' ? 'count=1' : 'pageinate=true&page_size=1&page_no=1'
      expect((await query(text)).ids).toEqual([1])
    } else {
      seed({}, {})
      expect((await query(`${parameter}=1`)).ids).toEqual(both)
    }
  })

  /** A flag never filters, and its field, where it has one, comes only where it asks for it. */
  async function expectShown({ name: flag, field }: Parameter): Promise<void> {
    const value = field === 'customfields' ? [{ id: 7 }] : sample(field, section)[0]
    seed({ [field]: value }, {})
    const isIds = /idonly$/.test(flag)
    const plain = await query('')
    const asked = await query(`${flag}=${field === 'customfields' ? '7' : 'true'}`)
    expect([plain.ids, asked.ids, asked.ignored]).toEqual([both, both, []])
    const isField = section.list?.schema?.fields.has(field) ?? false
    if (isIds || !isField || !/^(in[clv]|show|is|site|start|end|note)/.test(flag)) return
    expect(Object.keys(plain.records[0] ?? {})).not.toContain(field)
    expect(Object.keys(asked.records[0] ?? {})).toContain(field)
  }
})

/** A record with a date in each field that a range of dates can be about. */
function dates(date: string): HaloRecord {
  return { start_date: date, end_date: date, invoice_date: date }
}

/** Two records that differ in the field which a filter compares, and a query that finds the first. */
function comparison(parameter: Parameter, section: TableSection): Case {
  const field = fieldOf(parameter, section) ?? 'no_such_field'
  const [one, other] = sample(field, section)
  const records = { first: { [field]: one }, second: { [field]: other } }
  if (parameter.takes === 'date') {
    const dates = { first: { [field]: '2026-03-01T00:00:00Z' }, second: { [field]: '2026-01-01T00:00:00Z' } }
    const isEnd = /end|todate|before/i.test(parameter.name)
    return { ...dates, query: '2026-02-01', found: isEnd ? [2] : [1] }
  }
  if (field === 'id') return { first: {}, second: {}, query: parameter.takes === 'list' ? '1,3' : '1', found: [1] }
  if (isFlag(parameter, section)) return flagCase(parameter, field)
  const value = Array.isArray(one) ? '7' : String(one)
  return { ...records, query: parameter.takes === 'list' ? `${value},none` : value, found: [1] }
}

function flagCase({ name }: Parameter, field: string): Case {
  const records = { first: { [field]: 1 }, second: { [field]: 0 } }
  if (/^include/.test(name)) return { ...records, query: 'false', found: /^includenon/.test(name) ? [1] : [2] }
  return { ...records, query: 'true', found: /^(no|hide|exclude)/.test(name) ? [2] : [1] }
}

/** Whether the document calls a parameter boolean that compares a field of another name. */
function isFlag({ name, field, takes }: Parameter, { name: section }: TableSection): boolean {
  const operation = operations.find(({ method, path }) => method === 'GET' && path === `/${section}`)
  const declared = operation?.parameters?.find((parameter) => parameter.name === name)
  return takes === undefined && field !== name && declared?.schema?.type === 'boolean'
}

function hasField(parameter: Parameter, section: TableSection): boolean {
  return fieldOf(parameter, section) !== undefined
}

function fieldOf({ name, field }: Parameter, { record, posted }: TableSection): string | undefined {
  const fields = (record ?? posted)?.fields
  const candidates = [
    field,
    name.replace(/_?ids$/, '_id'),
    `${name.replace(/s$/, '')}_id`,
    name.replace(/^search_/, ''),
  ]
  return candidates.find((candidate) => fields?.has(candidate) || candidate === 'ticket_id' || candidate === 'id')
}

/** Two different values that a field can have. */
function sample(field: string, { record, posted }: TableSection): [unknown, unknown] {
  switch ((record ?? posted)?.fields.get(field)) {
    case 'integer':
    case 'number':
      return [7, 8]
    case 'boolean':
      return [true, false]
    case 'array':
      return [[{ id: 7 }], []]
    case 'datetime':
      return ['2026-03-01T00:00:00Z', '2026-01-01T00:00:00Z']
    default:
      return ['seven', 'eight']
  }
}
